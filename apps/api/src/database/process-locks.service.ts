import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import { clientTo } from './connections/connecting.js';
import { DATABASE_URL } from './connections/database-url.js';

/** As a condition: whoever had this id in hand (a column of uuids) is gone. For the rest of the transaction it is ours then. */
export const isGone = (id: string): string => `pg_try_advisory_xact_lock(hashtextextended(${id}::text, 0))`;

/**
 * What this process has in hand, told to all others by PostgreSQL's advisory locks on a connection of its own. They end with the
 * process, however it ends, so that nobody has to wait for a lease to run out to know that a worker is dead.
 */
@Injectable()
export class ProcessLocks implements BeforeApplicationShutdown {
  #client: Promise<pg.Client> | null = null;
  #connectedClient: pg.Client | null = null;

  constructor(@Inject(DATABASE_URL) private readonly url: string) {}

  /** Runs something while the id is locked. Where the connection breaks the lock ends early, and leases decide alone. */
  async during<Result>(id: string, work: () => Promise<Result>): Promise<Result> {
    const client = await this.#connected();
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [id]);
    try {
      return await work();
    } finally {
      await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [id]).catch(() => undefined);
    }
  }

  /** Takes an id in hand unless another process has it; whoever got it lets go of it. Within one process it is not exclusive. */
  async take(id: string): Promise<boolean> {
    const client = await this.#connected();
    const { rows } = await client.query<{ taken: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as taken',
      [id],
    );
    return rows[0]?.taken === true;
  }

  /** Lets go of an id that was taken. Where the connection broke meanwhile, it is free already. */
  async letGo(id: string): Promise<void> {
    const client = await this.#client?.catch(() => null);
    await client?.query('select pg_advisory_unlock(hashtextextended($1, 0))', [id]).catch(() => undefined);
  }

  async beforeApplicationShutdown(): Promise<void> {
    const client = await this.#client?.catch(() => null);
    await client?.end();
  }

  #connected(): Promise<pg.Client> {
    return (this.#client ??= this.#connect());
  }

  async #connect(): Promise<pg.Client> {
    const options = { application_name: 'candour-locks', keepAlive: true, connectionTimeoutMillis: 5_000 };
    const client = clientTo(this.url, options);
    const forget = () => {
      // Only its own: another may have taken its place already, and what that one has locked must be let go of there.
      if (this.#connectedClient === client) this.#client = null;
    };
    client.on('error', forget).on('end', forget);
    this.#connectedClient = client;
    try {
      await client.connect();
    } catch (error) {
      forget();
      throw error;
    }
    return client;
  }
}
