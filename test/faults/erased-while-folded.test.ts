import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

describe('A response that is erased while it is being counted', () => {
  let candour: Candour;
  let owner: Visitor;
  let published: Published;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner, { definition: smallSurvey() });
  }, 60_000);
  afterAll(() => candour.stop());

  it('is waited for, and neither the counting nor the erasing ends the other', async () => {
    const { versionId, program } = published;
    const asked = { surveyVersionId: versionId, storeCode: 'S1', channel: 'web', language: 'en' };
    const answers = { overall: 4, comment: 'Kind people.' };
    const handIn = { submissionKey: 'erased-while-counted', ...asked, answers };
    const { id } = (await program.post('/api/responses', handIn)).ok(201);
    await eventually(
      () => candour.database.sql('select 1 from unfolded'),
      (waiting) => waiting.length === 0,
    );
    // The steps of a fold, held open between two of them: its row is taken off, its comment is not yet written.
    const [comment] = await candour.database.sql<Record<string, string>>(
      'delete from comments where response_id = $1 returning *',
      [id],
    );
    await candour.database.sql('insert into unfolded (organisation_id, response_id) values ($1, $2)', [
      comment?.['organisation_id'],
      id,
    ]);
    const fold = new pg.Client({ connectionString: candour.database.url });
    await fold.connect();
    try {
      await fold.query('begin');
      await fold.query('delete from unfolded where response_id = $1', [id]);
      const erasing = owner.post(`/api/responses/${id}/erase`);
      await eventually(
        () =>
          candour.database.sql(
            `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
          ),
        (blocked) => blocked.length > 0,
      );
      const names = Object.keys(comment ?? {});
      await fold.query(
        `insert into comments (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
        Object.values(comment ?? {}),
      );
      await fold.query('commit');
      expect((await erasing).status).toBe(204);
    } finally {
      await fold.end();
    }
    expect(await candour.database.sql('select 1 from comments where response_id = $1', [id])).toEqual([]);
    expect((await owner.get(`/api/responses/${id}`)).status).toBe(404);
  }, 30_000);
});

describe('Whoever comes later', () => {
  it('hears of every answer that was scored, in order and at least once, whatever ends in between', async () => {
    const candour = await Candour.start({ args: ['--no-worker'] });
    const folder = mkdtempSync(join(tmpdir(), 'candour-heard-'));
    const file = join(folder, 'heard');
    const workers: ChildProcess[] = [];
    try {
      const published = await publishSurvey(candour, await candour.setUp(), { definition: smallSurvey() });
      const handIn = async (n: number) => {
        const asked = { surveyVersionId: published.versionId, storeCode: 'S1', channel: 'web', language: 'en' };
        const body = { submissionKey: `heard-answer-${n}`, ...asked, answers: { overall: 4 } };
        return (await published.program.post('/api/responses', body)).ok(201).id as string;
      };
      const work = () => {
        const path = join(import.meta.dirname, '../support/hearing-worker.mjs');
        const environment = { DATABASE_URL: candour.database.url, SECRET: process.env['TEST_SECRET'] ?? '' };
        const worker = spawn(process.execPath, [path, file, candour.database.url], {
          env: { PATH: process.env['PATH'] ?? '', DATA_DIR: folder, LOG_LEVEL: 'silent', ...environment },
          stdio: 'inherit',
        });
        workers.push(worker);
        return worker;
      };
      const unfolded = () => candour.database.sql('select 1 from unfolded');
      const heard = async () => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []);
      const given = [await handIn(0)];
      let worker = work();
      await eventually(heard, (ids) => ids.length > 0, 60_000);
      // A dead worker's work is taken over sooner than elsewhere, or the test would wait for most of its time.
      await candour.database.sql(`update pgboss.queue set heartbeat_seconds = 2 where name = 'hear-scores'`);
      for (let turn = 0; turn < 2; turn += 1) {
        // The next batch fails once, and those behind it wait.
        writeFileSync(`${file}.trap`, '');
        for (let n = 0; n < 4; n += 1) {
          given.push(await handIn(given.length));
          await eventually(unfolded, (waiting) => waiting.length === 0, 60_000);
        }
        await eventually(heard, (ids) => turn === 1 || ids.includes(given.at(-1) ?? ''), 60_000);
        worker.kill('SIGKILL');
        given.push(await handIn(given.length));
        worker = work();
      }
      await eventually(heard, (ids) => given.every((id) => ids.includes(id)), 60_000);
      expect([...new Set(await heard())]).toEqual(given);
      expect(existsSync(`${file}.trap`)).toBe(false);
    } finally {
      for (const worker of workers) worker.kill('SIGKILL');
      await candour.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 240_000);
});
