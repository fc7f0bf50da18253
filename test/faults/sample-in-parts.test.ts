import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { recountDifferences } from '../support/recount.ts';

/** Moments of loading, by what is there: at each of them every connection of background work is ended, once. */
const moments: [name: string, sql: string][] = [
  [
    'in the first transaction',
    `select from pg_stat_activity where application_name = 'candour-work' and state <> 'idle' and query like 'insert into customers%' union all select from customers`,
  ],
  ['before an answer', 'select from customers limit 1'],
  ['among the answers', 'select from submissions having count(*) > 2000'],
  [
    'while the shopping is built',
    `select from pg_stat_activity where application_name = 'candour-work' and query like '%assignments%' union all select from assignments`,
  ],
  ['once it is', 'select from assignments limit 1'],
  ['among the visits', 'select from visits having count(*) > 40'],
  ['among the last visits', 'select from visits having count(*) > 170'],
];

describe('Loading the sample, stopped again and again', () => {
  let candour: Candour;

  beforeAll(async () => {
    candour = await Candour.start({ env: { LOG_LEVEL: 'silent' } });
  });
  afterAll(() => candour.stop());

  it('comes to the whole sample, each thing once', async () => {
    const token = await eventually(
      () => Promise.resolve(/set-up\?token=(\S+)/.exec(candour.output)?.[1]),
      (found) => found !== undefined,
    );
    (await candour.visitor().post('/api/installation/sample', { token })).ok(202);
    const done = async () => {
      const [row] = await candour.database.sql<{ status: string }>(
        `select sample ->> 'status' as status from installation`,
      );
      return row?.status === 'done';
    };
    const ended: string[] = [];
    for (const [name, sql] of moments) {
      const came = await eventually(
        async () => ((await done()) ? 'too late' : (await candour.database.sql(sql)).length > 0 && name),
        (found) => found !== false,
        120_000,
      );
      ended.push(String(came));
      await candour.database.sql(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'candour-work' and datname = current_database()`,
      );
    }
    expect(ended).toEqual(moments.map(([name]) => name));
    // Another process is folding one answer: the sample is not there before that one is counted too.
    const folding = await foldOne(candour);
    const waits = async () => {
      const [row] = await candour.database.sql(
        `select from pg_stat_activity where $1 = any(pg_blocking_pids(pid)) and datname = current_database()`,
        [folding.pid],
      );
      return row !== undefined && 'it waits';
    };
    const first = await eventually(
      async () => ((await done()) ? 'done' : waits()),
      (found) => found !== false,
      120_000,
    );
    expect(first).toBe('it waits');
    await folding.end();
    await eventually(done, (isDone) => isDone, 300_000);
    const [counts] = await candour.database.sql<object>(
      `select (select count(*)::int from regions) as regions, (select count(*)::int from responses where not held) > 6000 as answers,
         (select count(*)::int from visits) as visits, (select count(*)::int from programmes) as programmes,
         (select count(distinct reference)::int = count(*)::int from customers) as once`,
    );
    expect(counts).toMatchObject({ answers: true, visits: 189, programmes: 2, once: true });
    const [sent] = await candour.database.sql<{ n: number }>(
      `select count(*)::int as n from submissions where submission_key like 'sample:%'`,
    );
    expect(sent?.n).toBe(6_000);
    expect(await recountDifferences(candour)).toEqual([]);
  }, 500_000);
});

/** Takes an answer to fold that was restated as it was, as another process would, and keeps it until the end. */
async function foldOne(candour: Candour): Promise<{ pid: number; end: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: candour.database.url });
  client.on('error', () => undefined);
  await client.connect();
  for (;;) {
    await client.query(
      `with restated as (
         insert into restatements (organisation_id, response_id, record)
         select organisation_id, id, record from responses where invitation_id is not null limit 1
         on conflict do nothing returning organisation_id, response_id)
       insert into unfolded (organisation_id, response_id) select * from restated`,
    );
    await client.query('begin');
    const { rows } = await client.query<{ pid: number }>(
      `select pg_backend_pid() as pid from unfolded u join responses r on r.id = u.response_id
       where r.invitation_id is not null for update of u skip locked`,
    );
    const [taken] = rows;
    if (taken !== undefined)
      return {
        pid: taken.pid,
        end: async () => {
          await client.query('commit');
          await client.end();
        },
      };
    await client.query('commit');
  }
}
