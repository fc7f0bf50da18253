import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { join } from '../support/people-of-all-roles.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

/** Answers per store: all but one above the bound. */
const sizes: Record<string, number> = { Big: 40, Middle: 14, Small: 4, Other: 25 };
/** How many of them are in Finnish: with that filter, too few are left beside the biggest. */
const finnish: Record<string, number> = { Big: 12, Middle: 0, Small: 3, Other: 0 };
const commenters: Record<string, number> = { Big: 8, Middle: 6, Small: 2, Other: 0 };
const fewest = 10;

interface Shown {
  n: number;
  value: number | null;
  status: string;
}
interface ShownStore {
  storeId: string;
  name: string;
  index: Shown;
  csat: Shown;
  principles: Record<string, Shown>;
}

describe('What numbers give away (attack 35)', () => {
  let candour: Candour;
  let owner: Visitor;
  /** Answers for every store, and may read no single answer. */
  let chief: Visitor;
  let surveyId: string;
  const storeIds: Record<string, string> = {};
  const day = new Date().toISOString().slice(0, 10);

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    surveyId = (await owner.post('/api/surveys', { definition: smallSurvey() })).ok(201).id;
    const { id: surveyVersionId } = (await owner.post(`/api/surveys/${surveyId}/publish`)).ok(201);
    for (const [name, size] of Object.entries(sizes)) {
      const store = { code: name, name, timeZone: 'UTC', language: 'en' };
      const storeId = (await owner.post('/api/stores', store)).ok(201).id as string;
      storeIds[name] = storeId;
      const asked = { surveyVersionId, storeId, channel: 'web', answeredOn: day };
      const handIns = Array.from({ length: size }, (_, n) => {
        const comment = n < (commenters[name] ?? 0) ? { comment: `${name} comment ${n}` } : {};
        const language = n < (finnish[name] ?? 0) ? 'fi' : 'en';
        const answers = { overall: 1 + (n % 5), manners: 1 + ((n + 1) % 5), ...comment };
        return owner.post('/api/responses', { submissionKey: `${name}-answer-${n}`, ...asked, language, answers });
      });
      for (const answer of await Promise.all(handIns)) answer.ok(201);
    }
    await eventually(
      () => candour.database.sql('select 1 from unfolded'),
      (waiting) => waiting.length === 0,
    );
    chief = await join(candour, owner, 'store_manager', { storeIds: Object.values(storeIds) });
  }, 120_000);
  afterAll(() => candour.stop());

  const compared = async (who: Visitor = chief, query = ''): Promise<ShownStore[]> =>
    (await who.get(`/api/dashboards/stores?${query}`)).ok().items;
  const columns: ((store: ShownStore) => Shown)[] = [
    (store) => store.index,
    (store) => store.csat,
    (store) => store.principles['courtesy'] ?? store.index,
  ];

  it('shows no figure of fewer than ten answers, in any column', async () => {
    for (const store of await compared())
      for (const figure of columns.map((column) => column(store)))
        if (figure.n > 0 && figure.n < fewest)
          expect([store.name, figure]).toMatchObject([
            store.name,
            { value: null, low: null, high: null, status: 'suppressed' },
          ]);
  });

  it('hides a second store beside a small one, so that the network less the others gives nothing away', async () => {
    const stores = await compared();
    for (const column of columns) {
      const hidden = stores.filter((store) => column(store).value === null && column(store).n > 0);
      expect(hidden.map(({ name }) => name)).toContain('Small');
      expect(hidden.length).toBeGreaterThanOrEqual(2);
      expect(hidden.reduce((sum, store) => sum + column(store).n, 0)).toBeGreaterThanOrEqual(fewest);
    }
  });

  it('keeps the same stores hidden in the file as on the screen', async () => {
    const text = (await chief.get('/api/dashboards/stores?format=csv')).text;
    const [head = [], ...lines] = parse(text, { bom: true }) as string[][];
    const at = head.findIndex((name) => name.startsWith('csat'));
    for (const { name, csat } of await compared()) {
      const cell = lines.find((line) => line[1] === name)?.[at];
      expect([name, cell === '' ? null : Number(cell)]).toEqual([name, csat.value]);
    }
  });

  it('hides small stores of a question in the same way, beside its total', async () => {
    const { byStore, figure } = (await chief.get(`/api/dashboards/questions/${surveyId}/manners`)).ok();
    expect(figure.value).not.toBeNull();
    const hidden = byStore.filter((store: { figure: Shown }) => store.figure.value === null && store.figure.n > 0);
    expect(hidden.map(({ name }: { name: string }) => name)).toContain('Small');
    expect(hidden.length).toBeGreaterThanOrEqual(2);
  });

  it('shows nothing of a small store on its own page, its file, or any filter that leaves it alone', async () => {
    const id = storeIds['Small'];
    const page = (await chief.get(`/api/dashboards/stores/${id}`)).ok();
    for (const figure of [
      page.index,
      page.nps,
      page.csat,
      ...page.principles.map(({ store }: { store: Shown }) => store),
    ])
      expect([figure.status, figure.value]).toEqual([figure.n === 0 ? 'undefined' : 'suppressed', null]);
    expect(page.questions.length).toBeGreaterThan(0);
    for (const { figure, distribution } of page.questions) expect([figure.value, distribution]).toEqual([null, []]);
    for (const { index } of page.overTime) expect(index.value).toBeNull();
    for (const { difference } of page.principles) expect(difference.value).toBeNull();
    const overview = (await chief.get(`/api/dashboards/overview?storeId=${id}`)).ok();
    expect([overview.index.value, overview.csat.value, overview.nps.value]).toEqual([null, null, null]);
    const question = (await chief.get(`/api/dashboards/questions/${surveyId}/manners?storeId=${id}`)).ok();
    expect([question.figure.value, question.distribution]).toEqual([null, []]);
  });

  it('shows on a large store’s page how the answers spread, as on the page of each question', async () => {
    const id = storeIds['Big'];
    const { questions } = (await chief.get(`/api/dashboards/stores/${id}`)).ok();
    const listed = questions.find(({ key }: { key: string }) => key === 'manners');
    const asked = (await chief.get(`/api/dashboards/questions/${surveyId}/manners?storeId=${id}`)).ok();
    expect(asked.distribution.length).toBeGreaterThan(1);
    expect([listed.n, listed.distribution]).toEqual([asked.n, asked.distribution]);
  });

  it('hides the network in a language that a small store would be told by, alike for each of two managers', async () => {
    const path = `/api/dashboards/stores/${storeIds['Big']}`;
    const manager = await join(candour, owner, 'store_manager', { storeIds: [storeIds['Big'] ?? ''] });
    for (const who of [manager, chief]) {
      const page = (await who.get(`${path}?language=fi`)).ok();
      const courtesy = page.principles.find(({ key }: { key: string }) => key === 'courtesy');
      expect([page.csat.n, page.csat.value === null]).toEqual([12, false]);
      expect(page.network.csat).toMatchObject({ n: 15, value: null, status: 'protected' });
      expect([courtesy.store.value === null, courtesy.network.value, courtesy.difference.value]).toEqual([
        false,
        null,
        null,
      ]);
      expect((await who.get(path)).ok().network.csat.value).not.toBeNull();
    }
    expect((await owner.get(`${path}?language=fi`)).ok().network.csat.value).not.toBeNull();
  });

  it('answers managers every day-thin slice as its whole month, so that no two slices differ by single answers', async () => {
    const whole = await compared(chief, `from=${day.slice(0, 7)}-01`);
    const late = `${day.slice(0, 7)}-28`;
    for (const from of [`${day.slice(0, 7)}-01`, day])
      // A period that ends before it begins is refused.
      for (const to of from > late ? [''] : ['', `&to=${late}`])
        expect(await compared(chief, `from=${from}${to}`)).toEqual(whole);
  });

  it('shows managers comments of stores where five or more wrote something, whatever they narrow them to', async () => {
    const of = async (name: string, who: Visitor = chief) =>
      (await who.get(`/api/dashboards/comments?storeId=${storeIds[name]}&limit=200`)).ok();
    expect((await of('Big')).items).toHaveLength(8);
    expect(await of('Small')).toMatchObject({ items: [], hidden: true });
    expect(await of('Other')).toMatchObject({ items: [], hidden: false });
    expect((await chief.get(`/api/dashboards/stores/${storeIds['Small']}`)).ok().comments).toMatchObject({ items: [] });
    const inEnglish = (await chief.get('/api/dashboards/comments?language=en&limit=200')).ok();
    expect(inEnglish.items.map(({ store }: { store: string }) => store).sort()).toEqual(Array(6).fill('Middle'));
    // Whoever may read the answers reads what was written in each.
    expect((await of('Small', owner)).items).toHaveLength(2);
  });

  it('gives no comment of a small store away in the comments of all, of a region or of a setting', async () => {
    for (const filter of ['', 'setting=store', 'language=fi', `surveyId=${surveyId}`]) {
      const { items, hidden } = (await chief.get(`/api/dashboards/comments?limit=200&${filter}`)).ok();
      const texts = items.map(({ text }: { text: string }) => text);
      expect(texts.filter((text: string) => text.startsWith('Big'))).toHaveLength(8);
      expect(texts.filter((text: string) => text.startsWith('Small'))).toEqual([]);
      expect([filter, hidden]).toEqual([filter, true]);
    }
  });

  it('limits a manager to their stores in every view, its file and its filters', async () => {
    const manager = await join(candour, owner, 'store_manager', { storeIds: [storeIds['Big'] ?? ''] });
    const foreign = ['Middle', 'Small', 'Other'];
    const paths = ['overview', 'stores', 'comments', `stores/${storeIds['Big']}`, `questions/${surveyId}/manners`];
    for (const path of paths)
      for (const format of ['json', 'csv'])
        for (const filter of ['', ...foreign.map((name) => `storeId=${storeIds[name]}`)]) {
          const all = path === 'comments' ? '&limit=200' : '';
          const { status, text } = await manager.get(`/api/dashboards/${path}?format=${format}${all}&${filter}`);
          expect([path, status]).toEqual([path, 200]);
          for (const name of foreign)
            expect([path, format, filter, text.includes(name)]).toEqual([path, format, filter, false]);
        }
    for (const name of foreign) {
      expect((await manager.get(`/api/dashboards/stores/${storeIds[name]}`)).status).toBe(404);
      expect((await manager.get(`/api/stores/${storeIds[name]}`)).status).toBe(404);
      expect((await manager.get(`/api/dashboards/overview?storeId=${storeIds[name]}`)).ok().responses.n).toBe(0);
    }
    expect((await manager.get('/api/dashboards/overview')).ok().responses.n).toBe(sizes['Big']);
    expect((await manager.get('/api/stores')).ok().items).toHaveLength(1);
    for (const closed of ['responses', 'responses/export.csv', 'customers', 'campaigns', 'people', 'changes'])
      expect([closed, (await manager.get(`/api/${closed}`)).status]).toEqual([closed, 403]);
  });
});
