import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import { Problem } from '../../http/problem.js';
import { clientTo } from './connecting.js';
import { DATABASE_URL } from './database-url.js';
import { breakLines } from './database-line.js';
import { within } from './within.js';

const every = 1_000;
/** A database that can't answer the least question for so long hangs. */
const patience = 4_000;

/**
 * Asks the database the least question once a second. While it does not answer, requests are refused at once instead of
 * waiting, and where it hangs, all that waits for it is set free.
 */
@Injectable()
export class Pulse implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #log = new Logger('database');
  #client: pg.Client | null = null;
  #timer: NodeJS.Timeout | undefined;
  #isAway = false;
  #isOver = false;

  constructor(@Inject(DATABASE_URL) private readonly url: string) {}

  /** Throws `database_unavailable` while the database does not answer. */
  refuseWhileAway(): void {
    if (this.#isAway) throw new Problem('database_unavailable', {});
  }

  onApplicationBootstrap(): void {
    this.#again();
  }

  async onApplicationShutdown(): Promise<void> {
    this.#isOver = true;
    clearTimeout(this.#timer);
    await this.#client?.end().catch(() => undefined);
  }

  #again(): void {
    if (!this.#isOver) this.#timer = setTimeout(() => void this.#beat().finally(() => this.#again()), every);
  }

  async #beat(): Promise<void> {
    // A connection may be ended alone: only a new one that fails too says that the database is away.
    const failure = (await this.#ask()) === null ? null : await this.#ask();
    if (failure !== null && !this.#isOver) this.#leave(failure);
    else if (this.#isAway) this.#comeBack();
  }

  /** Asks once; gives what went wrong. */
  async #ask(): Promise<Error | null> {
    try {
      await within(patience, this.#question());
      return null;
    } catch (error) {
      this.#client = null;
      // That the server takes no more connections says nothing of those that it has.
      if ((error as { code?: string }).code === '53300') return null;
      if (error instanceof Error && error.message === 'timeout') breakLines();
      return error as Error;
    }
  }

  async #question(): Promise<void> {
    if (this.#client === null) {
      const client = clientTo(this.url, { application_name: 'candour-pulse', connectionTimeoutMillis: patience });
      await client.connect();
      this.#client = client;
    }
    await this.#client.query('select');
  }

  #leave(failure: Error): void {
    if (!this.#isAway) this.#log.error(`The database does not answer: ${failure.message}`);
    this.#isAway = true;
  }

  #comeBack(): void {
    this.#isAway = false;
    this.#log.warn('The database answers again.');
  }
}
