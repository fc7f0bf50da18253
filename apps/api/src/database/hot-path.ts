import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';

/** Injection token of the database's address as the application's account. */
export const DATABASE_URL = Symbol('database url');

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A few pipelined connections for the hottest writes: one statement, its organisation and its commit in one round trip. */
@Injectable()
export class HotPath implements OnApplicationShutdown {
  readonly #pool: pg.Pool;

  constructor(@Inject(DATABASE_URL) url: string) {
    this.#pool = new pg.Pool({
      connectionString: url,
      max: 8,
      pipeline: true,
      application_name: 'candour-hot',
      // These statements look rows up by key, so one plan serves for ever and is made once; a plan made while a table was
      // empty must not read it whole once it has grown.
      options: '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off',
    });
    this.#pool.on('error', () => undefined);
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
    const client = await this.#pool.connect();
    try {
      // All three leave in one piece.
      const { stream } = client.connection;
      stream.cork();
      const begun = client.query(
        `begin; select set_config('app.organisation', '${organisationId}', true), set_config('lock_timeout', '2s', true)${
          durable ? '' : `, set_config('synchronous_commit', 'off', true)`
        }`,
      );
      const written = client.query<Row>({ ...statement, values });
      const committed = client.query('commit');
      stream.uncork();
      const [, { rows }, { command }] = await settled(begun, written, committed);
      if (command !== 'COMMIT') throw new Error('The transaction was rolled back.');
      client.release();
      return rows;
    } catch (error) {
      // The failed transaction ended with its commit; the connection itself is sound unless it broke.
      client.release((error as { severity?: string }).severity === undefined);
      throw error;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#pool.end();
  }
}

/** Waits for all three whatever happens, then gives them, or throws the first error. */
async function settled<A, B, C>(a: Promise<A>, b: Promise<B>, c: Promise<C>): Promise<[A, B, C]> {
  await Promise.allSettled([a, b, c]);
  return Promise.all([a, b, c]);
}
