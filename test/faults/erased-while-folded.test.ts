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
