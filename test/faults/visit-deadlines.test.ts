import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { acceptNext, planWave, startShopping, type Shopping } from '../support/shopping.ts';

let candour: Candour;
let shopping: Shopping;

beforeAll(async () => {
  candour = await Candour.start();
  shopping = await startShopping(candour, await candour.setUp(), { visitsPerStore: 2, rotationDays: 0 });
}, 120_000);
afterAll(() => candour.stop());

const stateOf = async (jobId: string) =>
  (await candour.database.sql<{ state: string }>('select state from assignments where id = $1', [jobId]))[0]?.state;

it('a job that is handed in at the moment at which it is missed: neither waits for the other for ever', async () => {
  const { jobId } = await acceptNext(shopping, await planWave(shopping));
  // A hand-in as far as it goes first: it holds the job, and then takes the job's deadlines away.
  const handIn = new pg.Client({ connectionString: candour.database.url });
  await handIn.connect();
  await handIn.query('begin');
  await handIn.query('select 1 from assignments where id = $1 for update', [jobId]);
  await candour.database.sql(`update deadlines set at = now() where kind = 'miss' and subject_id = $1`, [jobId]);
  await eventually(
    () =>
      candour.database.sql(
        `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      ),
    (waiting) => waiting.length > 0,
  );
  await handIn.query(`delete from deadlines where subject_id = $1`, [jobId]);
  await handIn.query(`update assignments set state = 'handed_in' where id = $1`, [jobId]);
  await handIn.query('commit');
  await handIn.end();
  expect(await stateOf(jobId)).toBe('handed_in');
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(await stateOf(jobId)).toBe('handed_in');
  expect(candour.output).not.toContain('deadlock');
}, 60_000);
