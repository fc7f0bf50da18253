import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

describe('Print runs', () => {
  let candour: Candour;
  let owner: Visitor;
  let published: Published;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner, { ready: 'after_store_visit' });
  }, 60_000);
  afterAll(() => candour.stop());

  const order = (more: object = {}) =>
    owner.post('/api/print-runs', {
      name: 'Counter, June',
      surveyVersionId: published.versionId,
      storeId: published.storeId,
      kind: 'numbered',
      language: 'fi',
      ...more,
    });
  const printed = (id: string) =>
    eventually(
      async () => (await owner.get(`/api/print-runs/${id}`)).ok(),
      ({ state }) => state !== 'printing',
    );

  it('are ordered, printed and downloaded as a PDF with a page for each page of each copy', async () => {
    const ordered = (await order({ copies: 7 })).ok(201);
    expect(ordered).toMatchObject({ state: 'printing', copies: 7, versionNumber: 1, closedAt: null, keepDays: 90 });
    const run = await printed(ordered.id);
    expect(run.state).toBe('printed');
    const file = await owner.get(`/api/print-runs/${ordered.id}/sheets.pdf`);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const pages = await candour.database.sql<{ pages: number }>(
      `select jsonb_array_length(sheet -> 'pages') as pages from print_sheets s
       join sheet_layouts l on l.organisation_id = s.organisation_id and l.digest = s.layout where s.run_id = $1`,
      [ordered.id],
    );
    expect(file.text.match(/\/Type \/Page\n/g)).toHaveLength(pages.reduce((sum, each) => sum + each.pages, 0));
    expect(run.pages).toBe(Math.max(...pages.map((each) => each.pages)));
    expect(file.text).toContain('/Lang (fi)');
    const sheets = await candour.database.sql<{ number: string; copy: number }>(
      'select number, copy from print_sheets where run_id = $1 order by copy',
      [ordered.id],
    );
    expect(sheets.map(({ copy }) => copy)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(new Set(sheets.map(({ number }) => number)).size).toBe(7);
  });

  it('keep one layout for copies that are alike, and one for each where questions are drawn in another order', async () => {
    const layouts = async (runId: string) =>
      (
        await candour.database.sql<{ count: number }>(
          'select count(distinct layout)::int as count from print_sheets where run_id = $1',
          [runId],
        )
      )[0]?.count;
    const { id: small } = (await owner.post('/api/surveys', { definition: smallSurvey() })).ok(201);
    const { id: smallVersion } = (await owner.post(`/api/surveys/${small}/publish`)).ok(201);
    const alike = (await order({ surveyVersionId: smallVersion, language: 'en', copies: 5 })).ok(201);
    await printed(alike.id);
    expect(await layouts(alike.id)).toBe(1);
    const options = ['a', 'b', 'c', 'd', 'e', 'f'].map((label, index) => ({ code: index + 1, label: { en: label } }));
    const choice = { kind: 'choice', key: 'which', text: { en: 'Which?' }, options, order: 'random' };
    const definition = { ...smallSurvey(), blocks: [{ key: 'one', questions: [choice] }] };
    const { id } = (await owner.post('/api/surveys', { definition })).ok(201);
    const { id: surveyVersionId } = (await owner.post(`/api/surveys/${id}/publish`)).ok(201);
    const drawn = (await order({ surveyVersionId, language: 'en', copies: 5 })).ok(201);
    await printed(drawn.id);
    expect(await layouts(drawn.id)).toBeGreaterThan(1);
  });

  it('are refused with what to do: in another language, too long a leaf, and what paper can’t carry', async () => {
    expect((await order({ copies: 0 })).status).toBe(400);
    expect((await order({ copies: 5_001 })).status).toBe(400);
    expect((await order({ kind: 'copied', textSize: 'large' })).body).toMatchObject({ code: 'more_than_a_leaf' });
    const { id } = (await owner.post('/api/surveys', { definition: smallSurvey() })).ok(201);
    const { id: surveyVersionId } = (await owner.post(`/api/surveys/${id}/publish`)).ok(201);
    expect((await order({ surveyVersionId })).body).toMatchObject({ status: 422, code: 'other_language' });
    const title = { en: 'How was it? 漢' };
    const definition = { ...smallSurvey(), title };
    const { id: odd } = (await owner.post('/api/surveys', { definition })).ok(201);
    const { id: oddVersion } = (await owner.post(`/api/surveys/${odd}/publish`)).ok(201);
    const refused = (await order({ surveyVersionId: oddVersion, language: 'en' })).body;
    expect(refused).toMatchObject({ status: 422, code: 'cannot_be_printed' });
    expect(refused.findings[0].message).toContain('漢');
  });

  it('are closed and opened again, and the trail says so', async () => {
    const { id } = (await order()).ok(201);
    await printed(id);
    const closed = (await owner.post(`/api/print-runs/${id}/close`, { keepDays: 0 })).ok();
    expect(closed).toMatchObject({ keepDays: 0, closedAt: expect.any(String) });
    // Said again, it was closed when it was.
    expect((await owner.post(`/api/print-runs/${id}/close`)).ok().closedAt).toBe(closed.closedAt);
    expect((await owner.post(`/api/print-runs/${id}/reopen`)).ok().closedAt).toBeNull();
    const { items } = (await owner.get('/api/changes')).ok();
    const own = items.filter(({ subjectId }: { subjectId: string }) => subjectId === id);
    expect(own.map(({ action }: { action: string }) => action)).toEqual(['reopened', 'closed', 'ordered']);
  });
});
