import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Problem } from '../http/problem.js';
import { bindTransaction, BoundQuery } from './bound-query.js';
import { connecting } from './connections/connecting.js';
import { DATABASE_URL } from './connections/database-url.js';
import { Pulse } from './connections/pulse.service.js';
import { within } from './connections/within.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const unknownStatement = '26000';

/** These statements take milliseconds. One that takes so long waits for a disk, a standby or a server that is not there. */
const patience = 4_500;

/** A few pipelined connections for the hottest writes: one statement, its organisation and its commit in one round trip. */
@Injectable()
export class HotPath implements OnApplicationShutdown {
  readonly #pool: pg.Pool;

  constructor(
    @Inject(DATABASE_URL) url: string,
    private readonly pulse: Pulse,
  ) {
    this.#pool = new pg.Pool({
      ...connecting(url),
      max: 8,
      connectionTimeoutMillis: patience,
      pipeline: true,
      application_name: 'candour-hot',
      // These statements look rows up by key, so one plan serves for ever and is made once; a plan made while a table was
      // empty must not read it whole once it has grown.
      options: '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c lock_timeout=2s',
    });
    this.#pool.on('error', () => undefined);
    // Pipelined, so it is prepared before the first statement that needs it.
    this.#pool.on('connect', (client) => void client.query(bindTransaction).catch(() => undefined));
  }

  /**
   * Runs one parameterised statement in its own transaction, bound to the organisation; gives its rows once committed.
   * With `durable` false the commit does not wait for the disk: only for what is true all the same if it gets lost.
   */
  async run<Row extends object>(
    organisationId: string,
    statement: { name: string; text: string },
    values: unknown[],
    { durable = true } = {},
  ): Promise<Row[]> {
    if (!uuid.test(organisationId)) throw new Error('An organisation’s id is a UUID.');
    this.pulse.refuseWhileAway();
    const client = await this.#pool.connect();
    try {
      const asked = new Promise<Row[]>((resolve, reject) => {
        client.query(
          new BoundQuery({ ...statement, values }, organisationId, durable, (error, result) =>
            error ? reject(error) : resolve(result.rows as Row[]),
          ),
        );
      });
      const rows = await within(patience, asked);
      client.release();
      return rows;
    } catch (error) {
      // The failed transaction is over; the connection itself is sound unless it broke, or was never prepared.
      const { severity, code } = error as { severity?: string; code?: string };
      client.release(severity === undefined || code === unknownStatement);
      throw error instanceof Error && error.message === 'timeout' ? new Problem('database_unavailable', {}) : error;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#pool.end();
  }
}
