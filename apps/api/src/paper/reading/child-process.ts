import { fork, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FromChild, ToChild } from './messages.js';
import type { ReadReason } from './read-page.js';

/** What a child may take at most. */
export interface ReaderLimits {
  /** Milliseconds for one page, or for opening a file. */
  readonly pageMs: number;
  /** Bytes of memory. */
  readonly memory: number;
}

export const READER_LIMITS: ReaderLimits = { pageMs: 15_000, memory: 560_000_000 };

const LOOK_MS = 100;
/** Memory is counted in pages of the machine. */
const MEMORY_PAGE = 4_096;

/** Why a child was stopped. */
type Stop = Extract<ReadReason, 'too_slow' | 'too_much_memory' | 'broken'>;

/** A process that opens scans: without secrets, writing nothing, and stopped where it takes too long or too much. */
export class ScanProcess {
  readonly #child: ChildProcess;
  readonly #limits: ReaderLimits;
  readonly #inbox: FromChild[] = [];
  #wake: (() => void) | null = null;
  #stopped: Stop | null = null;

  constructor(limits: ReaderLimits) {
    this.#limits = limits;
    this.#child = fork(join(import.meta.dirname, 'scan-child.js'), [], {
      // Pictures come and go by several threads: with one arena for all, what one gives back the next one takes.
      env: { MALLOC_ARENA_MAX: '1' },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [
        '--no-warnings',
        '--permission',
        '--allow-fs-read=*',
        '--allow-addons',
        '--max-old-space-size=192',
        '--max-semi-space-size=4',
      ],
    });
    this.#child.on('message', (message: FromChild) => {
      this.#inbox.push(message);
      this.#wake?.();
    });
    this.#child.on('error', () => this.#stop('broken'));
    this.#child.on('exit', () => this.#stop('broken'));
  }

  get isAlive(): boolean {
    return this.#stopped === null;
  }

  tell(message: ToChild): void {
    if (this.#stopped === null && this.#child.connected) this.#child.send(message, () => undefined);
  }

  /** What the child says next, or why it says nothing more. */
  async next(): Promise<FromChild | Stop> {
    const since = Date.now();
    for (;;) {
      const message = this.#inbox.shift();
      if (message !== undefined) return message;
      if (this.#stopped !== null) return this.#stopped;
      await this.#woken();
      if (this.#inbox.length > 0 || this.#stopped !== null) continue;
      if (Date.now() - since > this.#limits.pageMs) this.#stop('too_slow');
      else if ((await memoryOf(this.#child.pid)) > this.#limits.memory) this.#stop('too_much_memory');
    }
  }

  close(): void {
    this.#stop('broken');
  }

  #woken(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, LOOK_MS);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #stop(why: Stop): void {
    this.#stopped ??= why;
    this.#child.kill('SIGKILL');
    this.#wake?.();
  }
}

/** Bytes of memory that a process has taken; 0 where the machine does not tell. */
async function memoryOf(pid: number | undefined): Promise<number> {
  const [, resident] = await readFile(`/proc/${pid}/statm`, 'utf8').then(
    (text) => text.split(' '),
    () => [],
  );
  return Number(resident ?? 0) * MEMORY_PAGE;
}
