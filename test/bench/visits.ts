import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { newId } from '../../apps/api/src/database/ids.ts';
import { Candour } from '../support/candour.ts';
import { inviteShopper, planWave, startShopping, visitOf, type Shopping } from '../support/shopping.ts';
import { alternate, type BenchResult } from './bench.ts';
import { load } from './load.ts';

const seconds = 4;
const rounds = 3;
const jobsPerRun = 10_000;
const connections = 32;

/** Visits handed in per second over HTTP, without photos, against plain pg that writes the same rows, one commit each. */
export async function bench(): Promise<BenchResult> {
  const candour = await Candour.start();
  const owner = await candour.setUp();
  const shopping = await startShopping(candour, owner, { visitsPerStore: 1, rotationDays: 0 });
  await planWave(shopping);
  const shopper = await inviteShopper(shopping);
  const cookie = [...shopper.phone.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { 'content-type': 'application/json', cookie, origin: candour.url };
  const plain = new pg.Pool({ connectionString: candour.database.url, max: connections });
  plain.on('error', () => undefined);
  const jobs = await acceptedJobs(shopping, shopper.id, (rounds + 1) * jobsPerRun * 2);
  const next = () => jobs.splice(0, jobsPerRun).map((jobId) => visitOf(jobId, shopping.versionId));
  const result = await alternate(
    async () => {
      const requests = next().map((visit) => ({
        path: `/api/visits/${randomUUID()}`,
        method: 'PUT',
        headers,
        body: JSON.stringify(visit),
      }));
      const make = () => requests.pop() ?? fail();
      const { perSecond, failures } = await load(candour.url, make, { connections, seconds, expect: [201] });
      if (failures > 0) throw new Error(`${failures} of the visits were not answered 201.`);
      return perSecond;
    },
    async () => {
      const rows = next();
      const organisationId = (await owner.get('/api/me')).ok().organisation.id as string;
      const who = { organisationId, shopperId: shopper.id, storeId: shopping.storeId };
      const start = performance.now();
      let written = 0;
      const line = async () => {
        while (performance.now() - start < seconds * 1_000)
          await write(plain, who, rows.pop() ?? fail()).then(() => (written += 1));
      };
      await Promise.all(Array.from({ length: connections }, line));
      return written / ((performance.now() - start) / 1_000);
    },
    rounds,
  );
  await plain.end();
  await candour.stop();
  return { name: 'visits', unit: 'hand-ins/s', ...result };
}

function fail(): never {
  throw new Error('The bench ran out of jobs: plan more of them.');
}

/** So many jobs that the shopper has accepted, copies of the one that was planned. */
async function acceptedJobs({ candour }: Shopping, shopperId: string, count: number): Promise<string[]> {
  const rows = await candour.database.sql<{ id: string }>(
    `insert into assignments (organisation_id, id, programme_id, wave_id, store_id, number, state, shopper_id, survey_version_id, from_day, to_day)
     select a.organisation_id, gen_random_uuid(), a.programme_id, a.wave_id, a.store_id, 1 + n, 'accepted', $1, a.survey_version_id,
       a.from_day, a.to_day
     from assignments a, generate_series(1, $2::int) as n returning id`,
    [shopperId, count],
  );
  await candour.database.sql('vacuum analyze assignments');
  return rows.map(({ id }) => id);
}

/** The rows of one visit, by hand: key, answers, visit, journal, and the job's state. */
async function write(
  pool: pg.Pool,
  who: { organisationId: string; shopperId: string; storeId: string },
  visit: ReturnType<typeof visitOf>,
): Promise<number> {
  const client = await pool.connect();
  const [key, responseId, visitId] = [randomUUID(), newId(), newId()];
  const record = { survey: 'short_visit', answers: visit.answers };
  const hash = createHash('sha256').update(JSON.stringify(visit)).digest();
  const { organisationId, shopperId, storeId } = who;
  const run = (name: string, text: string, values: unknown[]) =>
    client.query({ name, text, values: [organisationId, ...values] });
  await client.query('begin');
  await run(
    'plain-submission',
    'insert into submissions (organisation_id, submission_key, content_hash, response_id) values ($1, $2, $3, $4)',
    [`visit-${key}`, hash, responseId],
  );
  await run(
    'plain-response',
    `insert into responses (organisation_id, id, survey_version_id, store_id, channel, language, answered_on, received_at, record, held)
     values ($1, $2, $3, $4, 'visit', 'en', current_date, now(), $5, true)`,
    [responseId, visit.versionId, storeId, JSON.stringify(record)],
  );
  await run(
    'plain-visit',
    `insert into visits (organisation_id, id, submission_key, content_hash, assignment_id, shopper_id, store_id, response_id, state,
       journal_state, visited_on, began_at, ended_at, clock_offset_ms, flags, grade)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'in_review', 'stored', current_date, now(), now(), 0, '[]', 'A')`,
    [visitId, key, hash, visit.jobId, shopperId, storeId, responseId],
  );
  await run('plain-journal', 'insert into visit_journals (organisation_id, visit_id, events) values ($1, $2, $3)', [
    visitId,
    JSON.stringify(visit.journal),
  ]);
  await run(
    'plain-job',
    `update assignments set state = 'handed_in', changed_at = now() where organisation_id = $1 and id = $2 and state = 'accepted'`,
    [visit.jobId],
  );
  await run(
    'plain-deadline',
    `insert into deadlines (organisation_id, kind, subject_id, at) values ($1, 'approve', $2, now() + interval '72 hours')`,
    [visitId],
  );
  await client.query('commit');
  client.release();
  return 1;
}
