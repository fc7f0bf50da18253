import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Definition, Question } from '#surveys';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import type { Visitor } from '../support/visitor.ts';

const folder = join(import.meta.dirname, '../../../shared/data');
const isAtHand = existsSync(join(folder, 'sfo-2013-customer-survey.csv'));

interface Expected {
  store_column: string;
  overall_column: string;
  principles: Record<string, string[]>;
  network: Figures;
  stores: Record<string, Figures>;
}

interface Figures {
  responses: number;
  overall: { n: number; mean: number; sd: number };
  overall_top2: { n: number; k: number; percent: number; low: number; high: number };
  overall_weighted_mean: number;
  principles: Record<string, { n: number; mean: number; sd: number }>;
}

const all = { en: '', fi: '' };
const inBoth = (text: string) => ({ ...all, en: text, fi: text });

/** The airport's survey as a definition: every rating that a figure needs, on five points. */
function definitionOf(expected: Expected): Definition {
  const rating = (key: string, more: object): Question => ({
    kind: 'scale',
    key: key.toLowerCase(),
    text: inBoth(key),
    allowNotApplicable: true,
    points: [1, 2, 3, 4, 5].map((code) => ({
      code,
      ...(code === 1 || code === 5 ? { label: inBoth(String(code)) } : {}),
    })),
    ...more,
  });
  const measured = Object.entries(expected.principles).flatMap(([principle, columns]) =>
    columns.map((column) => rating(column, { measures: { principle, weight: 1 } })),
  );
  return {
    format: 'candour-survey/1',
    key: 'airport',
    audience: 'customer',
    setting: 'store',
    languages: ['en', 'fi'],
    anonymous: false,
    title: inBoth('Airport'),
    introduction: inBoth('Please rate.'),
    thanks: inBoth('Thank you.'),
    blocks: [{ key: 'ratings', questions: [rating(expected.overall_column, { role: 'overall' }), ...measured] }],
  };
}

(isAtHand ? describe : describe.skip)(
  'Real answers: 3,535 passengers (needs shared/data beside the repository)',
  () => {
    let candour: Candour;
    let owner: Visitor;
    let expected: Expected;

    beforeAll(async () => {
      expected = JSON.parse(readFileSync(join(folder, 'sfo-2013-expected.json'), 'utf8'));
      candour = await Candour.start();
      owner = await candour.setUp();
      await addPrinciples(owner, Object.keys(expected.principles));
      const definition = definitionOf(expected);
      const { id } = (await owner.post('/api/surveys', { definition })).ok(201);
      const { id: surveyVersionId } = (await owner.post(`/api/surveys/${id}/publish`)).ok(201);
      await openGates(owner, Object.keys(expected.stores));
      await importAnswers(owner, surveyVersionId, expected);
    }, 180_000);
    afterAll(() => candour.stop());

    it('gives the published figures for the network', async () => {
      const found = (await owner.get('/api/dashboards/overview?from=2013-05-01&to=2013-06-01')).ok();
      const { network } = expected;
      expect(found.responses.n).toBe(network.responses);
      expect(found.csat.n).toBe(network.overall_top2.n);
      expect(found.csat.value).toBeCloseTo(network.overall_top2.percent, 8);
      expect(found.csat.low).toBeCloseTo(network.overall_top2.low, 8);
      expect(found.csat.high).toBeCloseTo(network.overall_top2.high, 8);
      for (const [key, { n, mean }] of Object.entries(network.principles)) {
        const { figure } = found.principles.find((principle: { key: string }) => principle.key === key);
        expect([key, figure.n]).toEqual([key, n]);
        // One passenger's score is kept in hundredths of a point.
        expect(Math.abs(figure.value - mean)).toBeLessThan(0.005);
      }
    });

    it('gives the published figures for every gate, and marks those of few answers', async () => {
      const { items } = (await owner.get('/api/dashboards/stores?from=2013-05-01&to=2013-06-01')).ok();
      expect(items).toHaveLength(71);
      for (const item of items) {
        const gate = expected.stores[item.code];
        if (gate === undefined) throw new Error(`Gate ${item.code} is not among the published ones.`);
        const { n, percent, low, high } = gate.overall_top2;
        // The owner may read the answers themselves, so that nothing is held back from her.
        if (n < 10) expect([item.code, item.csat.status]).toEqual([item.code, 'caution']);
        for (const [found, published] of [
          [item.csat.value, percent],
          [item.csat.low, low],
          [item.csat.high, high],
        ])
          expect([item.code, found]).toEqual([item.code, published === null ? null : expect.closeTo(published, 8)]);
        for (const [key, { n: base, mean }] of Object.entries(gate.principles)) {
          const figure = item.principles[key];
          expect([item.code, key, figure.n]).toEqual([item.code, key, base]);
          if (figure.value !== null) expect(Math.abs(figure.value - mean)).toBeLessThan(0.005);
        }
      }
    });

    it('gives the exact mean, spread and weighted mean from the cells', async () => {
      const [cell] = await candour.database.sql<Record<string, string>>(
        `select sum(n) as n, sum(sum) as sum, sum(sum_squares) as squares, sum(weight) as weight, sum(weighted_sum) as weighted
       from month_cells where measure = $1`,
        [`item:${expected.overall_column.toLowerCase()}`],
      );
      const [n, sum, squares] = [Number(cell?.['n']), Number(cell?.['sum']) / 100, Number(cell?.['squares']) / 10_000];
      expect(n).toBe(expected.network.overall.n);
      expect(sum / n).toBeCloseTo(expected.network.overall.mean, 10);
      expect(Math.sqrt((squares - sum ** 2 / n) / (n - 1))).toBeCloseTo(expected.network.overall.sd, 8);
      expect(Number(cell?.['weighted']) / Number(cell?.['weight']) / 100).toBeCloseTo(
        expected.network.overall_weighted_mean,
        8,
      );
    });

    it('stores nothing twice when the same file comes again', async () => {
      const [before] = await candour.database.sql<{ n: number }>('select count(*)::int as n from responses');
      const { items } = (await owner.get('/api/surveys')).ok();
      const survey = (await owner.get(`/api/surveys/${items[0].id}`)).ok();
      const done = await importAnswers(owner, survey.versions[0].id, expected);
      expect([done.added, done.unchanged]).toEqual([0, expected.network.responses]);
      expect(await candour.database.sql('select count(*)::int as n from responses')).toEqual([before]);
    }, 120_000);
  },
);

async function addPrinciples(owner: Visitor, keys: string[]): Promise<void> {
  const { draft, draftRevision } = (await owner.get('/api/standard')).ok();
  const known = new Set(draft.principles.map(({ key }: { key: string }) => key));
  const six = (text: string) =>
    Object.fromEntries(['en', 'fi', 'sv', 'lt', 'id', 'ms'].map((language) => [language, text]));
  const added = keys
    .filter((key) => !known.has(key))
    .map((key) => ({
      key,
      name: six(key),
      promise: six(`We care about ${key}.`),
      behaviours: { store: [six('It shows.')], call_centre: [] },
      weight: 1,
      target: 80,
      retired: false,
      settings: ['store'],
    }));
  const standard = { principles: [...draft.principles, ...added] };
  (await owner.put('/api/standard/draft', { standard, revision: draftRevision })).ok(200);
  const published = await owner.post('/api/standard/publish');
  if (published.status >= 300) throw new Error(published.text);
}

async function openGates(owner: Visitor, gates: string[]): Promise<void> {
  const csv = ['code,name', ...gates.map((gate) => `${gate},Gate ${gate}`)].join('\n');
  const { id, mapping } = (await owner.upload('stores', csv)).ok(201);
  (await owner.post(`/api/imports/${id}/start`, { mapping })).ok(202);
  await eventually(
    async () => (await owner.get(`/api/imports/${id}`)).ok(),
    ({ status }) => status === 'done',
  );
}

async function importAnswers(owner: Visitor, surveyVersionId: string, expected: Expected) {
  const file = readFileSync(join(folder, 'sfo-2013-customer-survey.csv'));
  const { id } = (await owner.upload('responses', new Uint8Array(file), 'sfo.csv')).ok(201);
  const columns = [expected.overall_column, ...Object.values(expected.principles).flat()];
  const codes = { 0: { empty: 'skipped' }, 6: { empty: 'not_applicable' } };
  const mapping = {
    surveyVersionId,
    store: expected.store_column,
    language: { column: 'LANG', codes: { 1: 'en', 2: 'en', 3: 'en', 4: 'en' } },
    answeredOn: '2013-05-{INTDATE}',
    weight: 'WEIGHT',
    questions: Object.fromEntries(columns.map((column) => [column.toLowerCase(), { column, codes }])),
  };
  (await owner.post(`/api/imports/${id}/start`, { mapping })).ok(202);
  const done = await eventually(
    async () => (await owner.get(`/api/imports/${id}`)).ok(),
    ({ status }) => status !== 'running',
    120_000,
  );
  if (done.status !== 'done')
    throw new Error(JSON.stringify([done, (await owner.get(`/api/imports/${id}/faults?limit=5`)).body]));
  await eventually(
    async () => (await owner.get('/api/dashboards/overview?from=2013-05-01&to=2013-06-01')).ok().responses.n,
    (n) => n === expected.network.responses,
  );
  return done;
}
