import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, type BenchResult } from './bench.ts';

const root = join(import.meta.dirname, '../..');

/** Seconds from `npm start` to ready, the second time and later, with the built-in database; memory of all its processes. */
export async function bench(): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'candour-start-'));
  chmodSync(folder, 0o755);
  await startOnce(folder);
  const times: number[] = [];
  let megabytes = 0;
  for (let round = 0; round < 5; round += 1) {
    const { seconds, memory } = await startOnce(folder);
    times.push(seconds);
    megabytes = Math.max(megabytes, memory);
  }
  rmSync(folder, { recursive: true, force: true });
  const seconds = median(times);
  return {
    name: 'start',
    unit: 's',
    candour: seconds,
    reference: 5,
    ratio: seconds / 5,
    memoryMB: Math.round(megabytes),
  };
}

async function startOnce(folder: string): Promise<{ seconds: number; memory: number }> {
  const before = performance.now();
  const child = spawn('npm', ['start', '--silent'], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATA_DIR: folder, PORT: '0' },
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes('Candour is ready')) resolve();
    });
    child.once('exit', () => reject(new Error(`Candour did not start: ${said}`)));
  });
  const seconds = (performance.now() - before) / 1_000;
  const memory = memoryOf(folder);
  child.removeAllListeners('exit');
  const gone = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-(child.pid ?? 0), 'SIGTERM');
  await gone;
  return { seconds, memory };
}

/** Megabytes that are the processes' own (proportional set size): the server's and PostgreSQL's. */
function memoryOf(folder: string): number {
  const mine = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isOurs(name, folder));
  const sizes = mine.map((pid) => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      return 0;
    }
  });
  return sizes.reduce((sum, size) => sum + size, 0) / 1_024;
}

function isOurs(pid: string, folder: string): boolean {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    const environment = readFileSync(`/proc/${pid}/environ`, 'utf8');
    return environment.includes(`DATA_DIR=${folder}`) || command.includes(folder) || isChildOfPostgres(pid, folder);
  } catch {
    return false;
  }
}

function isChildOfPostgres(pid: string, folder: string): boolean {
  const parent = /\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? '1';
  return parent !== '1' && parent !== '0' && readFileSync(`/proc/${parent}/cmdline`, 'utf8').includes(folder);
}
