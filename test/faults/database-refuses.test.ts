import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { OwnPostgres } from '../support/own-postgres.ts';
import { Till } from '../support/till.ts';
import type { Answer, Visitor } from '../support/visitor.ts';

describe('PostgreSQL is there and refuses', () => {
  let postgres: OwnPostgres;
  let candour: Candour;
  let owner: Visitor;
  let till: Till;

  beforeAll(async () => {
    postgres = await (await OwnPostgres.make({ max_connections: '60', log_min_messages: 'panic' })).start();
    candour = await Candour.start({ database: postgres.asDatabase(), env: { LOG_LEVEL: 'error' } });
    owner = await candour.setUp();
    till = await Till.open(candour, owner);
  }, 120_000);
  afterAll(() => candour.stop());

  const works = () =>
    eventually(
      () => till.handIn(),
      ({ status }) => status === 201,
      10_000,
    );
  const refusedFor = async (code: string) => {
    const handed = await till.handIn();
    expect([handed.status, handed.code]).toEqual([503, code]);
    expect(Number(handed.retryAfter)).toBeGreaterThan(0);
  };
  const isRefused = ({ status, headers, body }: Answer, code: string) => {
    expect([status, body.code]).toEqual([503, code]);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  };
  /** A transaction of another program that holds something. */
  async function holding<Result>(statement: string, during: () => Promise<Result>): Promise<Result> {
    const client = new pg.Client({ connectionString: postgres.urlOf() });
    await client.connect();
    try {
      await client.query(`begin; ${statement}`);
      return await during();
    } finally {
      await client.query('rollback');
      await client.end();
    }
  }
  const setForAll = async (setting: string) => {
    await postgres.sql(`alter role candour_app ${setting}`);
    // Who is connected already keeps what it had.
    await postgres.sql(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'candour_app'`);
  };

  it('calls a database that only reads unavailable, and goes on once it can be written', async () => {
    await setForAll('set default_transaction_read_only = on');
    await eventually(
      () => till.handIn(),
      ({ status }) => status === 503,
    );
    await refusedFor('database_unavailable');
    isRefused(await owner.post('/api/customers', { email: 'a@example.com', language: 'en' }), 'database_unavailable');
    await setForAll('reset default_transaction_read_only');
    await works();
  }, 60_000);

  it('does not take a locked table for a twin in flight', async () => {
    await holding('lock table submissions in access exclusive mode', async () => {
      await refusedFor('busy');
    });
    await works();
  }, 60_000);

  it('calls a key that another process is storing a twin', async () => {
    const [known] = await postgres.sql<{ id: string }>('select organisation_id as id from submissions limit 1');
    const insert = `insert into submissions values ('${known?.id}', 'stored-by-another', '\\x00', null)`;
    const handed = await holding(insert, () => till.handIn('stored-by-another'));
    expect([handed.status, handed.code]).toEqual([423, 'twin_in_flight']);
    expect((await till.handIn('stored-by-another')).status).toBe(201);
  });

  it('calls a statement that takes too long busy', async () => {
    const { id } = (await owner.post('/api/customers', { email: 'slow@example.com', language: 'en' })).ok(201);
    await setForAll(`set statement_timeout = '300ms'`);
    await holding(`select from customers where id = '${id}' for update`, async () => {
      isRefused(
        await eventually(
          () => owner.patch(`/api/customers/${id}`, { name: 'Slow' }),
          ({ body }) => body.code !== 'database_unavailable',
        ),
        'busy',
      );
    });
    await setForAll('reset statement_timeout');
    await works();
    (await owner.patch(`/api/customers/${id}`, { name: 'Slow' })).ok();
  }, 60_000);

  it('calls a deadlock busy', async () => {
    const { id } = (await owner.post('/api/customers', { email: 'dead@example.com', language: 'en' })).ok(201);
    const other = new pg.Client({ connectionString: postgres.urlOf() });
    await other.connect();
    await other.query('begin; lock table changes in exclusive mode');
    const answer = owner.patch(`/api/customers/${id}`, { name: 'Dead' });
    await eventually(
      () => postgres.sql(`select from pg_locks where not granted and relation = 'changes'::regclass`),
      (waiting) => waiting.length > 0,
    );
    // The request holds the customer and waits for the trail; this holds the trail and waits for the customer.
    await other.query(`update customers set name = 'Other' where id = '${id}'`);
    isRefused(await answer, 'busy');
    await other.query('rollback');
    await other.end();
    (await owner.patch(`/api/customers/${id}`, { name: 'Alive' })).ok();
  }, 60_000);

  it('answers 503, and nothing else, while the server takes no more connections', async () => {
    await postgres.sql(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'candour_app'`);
    const others: pg.Client[] = [];
    for (;;) {
      const client = new pg.Client({ connectionString: postgres.urlOf() });
      client.on('error', () => undefined);
      if ((await client.connect().catch(() => null)) === null) break;
      others.push(client);
    }
    const answers = await Promise.all(Array.from({ length: 20 }, () => owner.get('/api/customers')));
    for (const answer of answers) if (answer.status !== 200) isRefused(answer, 'database_unavailable');
    const handed = await Promise.all(Array.from({ length: 20 }, () => till.handIn()));
    expect(handed.filter(({ status }) => status !== 201 && status !== 503)).toEqual([]);
    await Promise.all(others.map((client) => client.end()));
    await works();
    (await owner.get('/api/customers')).ok();
  }, 60_000);
});
