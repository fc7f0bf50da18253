import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

interface Row {
  surveyId: string;
}

interface Comment extends Row {
  responseId: string | null;
}

/** Answers by store: to a survey that says who answered, and to one that nobody may know that of. */
const answers = {
  open: { Harbour: 30, Market: 6, Station: 20 },
  anonymous: { Harbour: 25, Market: 4, Station: 12 },
} as const;

describe('Figures of anonymous surveys (attack 35)', () => {
  let candour: Candour;
  let owner: Visitor;
  const storeIds: Record<string, string> = {};
  const surveyIds: Record<string, string> = {};

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    for (const name of Object.keys(answers.open))
      storeIds[name] = (await owner.post('/api/stores', { code: name, name, timeZone: 'UTC', language: 'en' })).ok(
        201,
      ).id;
    for (const [kind, sizes] of Object.entries(answers)) {
      const definition = smallSurvey({ anonymous: kind === 'anonymous' });
      surveyIds[kind] = (await owner.post('/api/surveys', { definition })).ok(201).id;
      const surveyVersionId = (await owner.post(`/api/surveys/${surveyIds[kind]}/publish`)).ok(201).id;
      for (const [name, n] of Object.entries(sizes))
        for (let at = 0; at < n; at += 1) {
          const asked = { surveyVersionId, storeId: storeIds[name], channel: 'web', language: 'en' };
          const said = { overall: 1 + (at % 5), manners: 1 + (at % 5), comment: `${kind} words ${at}` };
          const handIn = { submissionKey: `${kind}-${name}-${at}`, ...asked, answers: said };
          (await owner.post('/api/responses', handIn)).ok(201);
        }
    }
    await eventually(
      () => candour.database.sql('select 1 from unfolded'),
      (waiting) => waiting.length === 0,
    );
  }, 120_000);
  afterAll(() => candour.stop());

  const shown = async (query: string): Promise<Record<string, boolean>> => {
    const { items } = (await owner.get(`/api/dashboards/stores?${query}`)).ok();
    return Object.fromEntries(
      items.map(({ name, csat }: { name: string; csat: { value: number | null } }) => [name, csat.value !== null]),
    );
  };

  it('keep small groups hidden, from whoever may read single answers too', async () => {
    // The smallest, and the next one that the total would tell it by.
    expect(await shown(`surveyId=${surveyIds['anonymous']}`)).toEqual({ Harbour: true, Market: false, Station: false });
    const id = storeIds['Market'];
    const page = (await owner.get(`/api/dashboards/stores/${id}?surveyId=${surveyIds['anonymous']}`)).ok();
    expect([page.csat.value, page.questions.map(({ figure }: { figure: { value: null } }) => figure?.value)]).toEqual([
      null,
      [null, null],
    ]);
  });

  it('are kept from subtracting what may be read from the total of both', async () => {
    expect(await shown(`surveyId=${surveyIds['open']}`)).toEqual({ Harbour: true, Market: true, Station: true });
    expect(await shown('')).toEqual({ Harbour: true, Market: false, Station: false });
  });

  it('are listed and exported one by one to nobody, and said to be left out', async () => {
    const all = (await owner.get('/api/responses?limit=200')).ok();
    expect([all.items.length, new Set(all.items.map(({ surveyId }: Row) => surveyId)), all.leftOut]).toEqual([
      56,
      new Set([surveyIds['open']]),
      41,
    ]);
    const own = (
      await owner.get(`/api/responses?surveyId=${surveyIds['anonymous']}&storeId=${storeIds['Market']}`)
    ).ok();
    expect([own.items, own.leftOut]).toEqual([[], 4]);
    const [row] = await candour.database.sql<{ id: string }>(
      `select r.id from responses r join survey_versions v on v.id = r.survey_version_id where v.survey_id = $1 limit 1`,
      [surveyIds['anonymous']],
    );
    expect((await owner.get(`/api/responses/${row?.id}`)).status).toBe(404);
    const file = parse((await owner.get('/api/responses/export.csv?headings=keys')).text, { bom: true, columns: true });
    expect(file).toHaveLength(56);
    const sheet = await owner.get(`/api/responses/export.csv?headings=keys&surveyId=${surveyIds['anonymous']}`);
    expect(parse(sheet.text, { bom: true, columns: true })).toHaveLength(0);
  });

  it('lead from no comment to the answers beside it', async () => {
    const { items } = (await owner.get('/api/dashboards/comments?limit=200')).ok();
    const open = Map.groupBy(items as Comment[], ({ surveyId }) => surveyId === surveyIds['open']);
    expect(open.get(true)?.length).toBeGreaterThan(0);
    expect(open.get(true)?.every(({ responseId }) => responseId !== null)).toBe(true);
    expect(open.get(false)?.length).toBeGreaterThan(0);
    expect(open.get(false)?.every(({ responseId }) => responseId === null)).toBe(true);
  });

  it('are told for no days', async () => {
    // Their stores go by UTC.
    const today = new Date().toISOString().slice(0, 10);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const csat = async (query: string) =>
      (await owner.get(`/api/dashboards/overview?from=${today}&to=${tomorrow}&${query}`)).ok().csat.value;
    expect(await csat(`surveyId=${surveyIds['open']}`)).not.toBeNull();
    expect([await csat(''), await csat(`surveyId=${surveyIds['anonymous']}`)]).toEqual([null, null]);
  });
});
