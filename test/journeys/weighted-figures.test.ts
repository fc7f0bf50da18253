import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { importFile } from '../support/import-file.ts';
import { join } from '../support/people-of-all-roles.ts';
import { recountDifferences } from '../support/recount.ts';
import type { Visitor } from '../support/visitor.ts';
import {
  allFolded,
  answers,
  dayOf,
  ease,
  effectiveN,
  expected,
  fileOf,
  halfOf,
  importWeighed,
  mappingFor,
  meanOf,
  one,
  parts,
  percentOf,
  wilson,
  type Weighing,
} from '../support/weighed-answers.ts';

describe('Figures with the weights of answers', () => {
  let candour: Candour;
  let owner: Visitor;
  let published: Weighing;
  let manager: Visitor;
  let storeIds: Record<string, string>;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    published = await importWeighed(candour, owner);
    ({ storeIds } = published);
    manager = await join(candour, owner, 'region_manager', { regionIds: [published.regionId] });
  }, 120_000);
  afterAll(() => candour.stop());

  const get = async (path: string, who = owner) => (await who.get(path)).ok();
  const of = (store: string) => answers.filter((answer) => answer.store === store);

  it('are the weighted ones of the raw answers, with their design effect, on the overview', async () => {
    const found = await get('/api/dashboards/overview?weights=used');
    const wanted = expected(answers);
    for (const name of ['index', 'nps', 'csat', 'effort'] as const) {
      expect(found[name].value).toBeCloseTo(wanted[name], 1);
      expect(found[name].n).toBe(answers.length);
      expect(found[name].weighting.effectiveN).toBeCloseTo(effectiveN(answers), 6);
    }
    expect(found.effort.high - found.effort.value).toBeCloseTo(halfOf(answers, ease), 2);
    expect(found.csat.low).toBeCloseTo(wilson(wanted.csat, effectiveN(answers)).low, 6);
    expect(found.csat.high).toBeCloseTo(wilson(wanted.csat, effectiveN(answers)).high, 6);
    expect(found.weights).toEqual({
      status: 'used',
      mayChoose: true,
      designEffect: expect.closeTo(answers.length / effectiveN(answers), 6),
      effectiveN: expect.closeTo(effectiveN(answers), 6),
    });
  });

  it('take every answer as one where nobody chose weights, and say that there are some', async () => {
    const found = await get('/api/dashboards/overview');
    const wanted = expected(answers, one);
    for (const name of ['index', 'nps', 'csat', 'effort'] as const) {
      expect(found[name].value).toBeCloseTo(wanted[name], 1);
      expect(found[name].weighting).toBeUndefined();
    }
    expect(found.weights).toEqual({ status: 'ignored', mayChoose: true, designEffect: null, effectiveN: null });
    expect(await get('/api/dashboards/overview?weights=ignored')).toEqual(found);
  });

  it('hold for stores beside stores, a store against the network, and by day and month', async () => {
    const compared = await get('/api/dashboards/stores?weights=used&measure=effort');
    for (const { name, effort, csat, nps, band } of compared.items.filter((each: { n: number }) => each.n > 0)) {
      const own = of(name);
      expect(effort.value).toBeCloseTo(meanOf(own, ease), 2);
      expect(csat.value).toBeCloseTo(expected(own).csat, 6);
      expect(nps.value).toBeCloseTo(expected(own).nps, 6);
      expect(effort.weighting.designEffect).toBeCloseTo(own.length / effectiveN(own), 6);
      expect(band).not.toBeNull();
    }
    expect(compared.network.effort.value).toBeCloseTo(meanOf(answers, ease), 2);
    expect([compared.weights.status, compared.funnel.limits.length > 0]).toEqual(['used', true]);

    const page = await get(`/api/dashboards/stores/${storeIds['Gamma']}?weights=used`);
    for (const { key, store, network, difference } of page.principles) {
      if (store.value === null) continue;
      expect(store.value).toBeCloseTo(meanOf(of('Gamma'), parts[key as keyof typeof parts]), 2);
      expect(difference.value).toBeCloseTo(store.value - network.value, 9);
    }
    expect(page.weights.effectiveN).toBeCloseTo(effectiveN(of('Gamma')), 6);

    for (const by of ['month', 'day']) {
      const { points, weights } = await get(`/api/scores/nps/over-time?weights=used&by=${by}`);
      expect(weights.status).toBe('used');
      const [newest] = points.toReversed();
      const own = answers.filter((answer) => dayOf(answer).startsWith(newest.period));
      expect(newest.figure.value).toBeCloseTo(expected(own).nps, 6);
    }
  });

  it('hold for the shares of choices, of yes and no, and of scales', async () => {
    const question = (key: string, query: string) =>
      get(`/api/dashboards/questions/${published.surveyId}/${key}?${query}`);
    const why = await question('why', 'weights=used');
    expect([why.n, why.weights.status]).toEqual([answers.length, 'used']);
    expect(why.weighting.effectiveN).toBeCloseTo(effectiveN(answers), 6);
    for (const { code, count, percent, low, high } of why.distribution) {
      const wanted = percentOf(answers, (answer) => answer.why.includes(code));
      expect([count, percent]).toEqual([
        answers.filter((answer) => answer.why.includes(code)).length,
        expect.closeTo(wanted, 6),
      ]);
      expect({ low, high }).toEqual({
        low: expect.closeTo(wilson(wanted, effectiveN(answers)).low, 6),
        high: expect.closeTo(wilson(wanted, effectiveN(answers)).high, 6),
      });
    }
    const again = await question('again', `weights=used&storeId=${storeIds['Beta']}`);
    expect(again.distribution[0].percent).toBeCloseTo(
      percentOf(of('Beta'), ({ again: yes }) => yes === 1),
      6,
    );
    const overall = await question('overall', 'weights=used');
    for (const { code, percent } of overall.distribution)
      expect(percent).toBeCloseTo(
        percentOf(answers, (answer) => answer.overall === code),
        6,
      );
    const plain = await question('why', '');
    expect([plain.weights.status, plain.weighting]).toEqual(['ignored', undefined]);
    expect(plain.distribution[0].percent).toBeCloseTo(
      percentOf(answers, (answer) => answer.why.includes(1), one),
      6,
    );
  });

  it('open to the answers behind them, whose shares sum to them by their weights', async () => {
    const { items } = await get('/api/scores?explain=true&weights=used');
    for (const { figure, explanation } of items) {
      if (!explanation) continue;
      const points = explanation.parts.reduce((total: number, part: { points: number }) => total + part.points, 0);
      expect(points).toBeCloseTo(figure.value, 6);
    }
  });

  it('say in every file whether they are weighted, and by how much weights widen them', async () => {
    const table = async (path: string) => parse((await owner.get(path)).text, { bom: true, columns: true }) as Row[];
    type Row = Record<string, string>;
    const [used] = await table('/api/dashboards/overview?format=csv&weights=used');
    expect(used).toMatchObject({ figure: 'index', 'value n': String(answers.length), weights: 'used' });
    expect(Number(used?.['value effective n'])).toBeCloseTo(effectiveN(answers), 2);
    expect(Number(used?.['value design effect'])).toBeCloseTo(answers.length / effectiveN(answers), 2);
    const [ignored] = await table('/api/dashboards/overview?format=csv');
    expect([ignored?.['weights'], ignored?.['value effective n']]).toEqual(['ignored', undefined]);
    const stores = await table('/api/dashboards/stores?format=csv&weights=used');
    const beta = stores.find((row) => row['code'] === 'Beta');
    expect(beta?.['weights']).toBe('used');
    expect(Number(beta?.['score effective n'])).toBeCloseTo(effectiveN(of('Beta')), 2);
    const [principle] = await table(`/api/dashboards/stores/${storeIds['Beta']}?format=csv&weights=used`);
    expect(principle?.['weights']).toBe('used');
    const [price] = await table(`/api/dashboards/questions/${published.surveyId}/why?format=csv&weights=used`);
    expect(price).toMatchObject({ answer: 'Price', weights: 'used' });
    expect(Number(price?.['effective n'])).toBeCloseTo(effectiveN(answers), 2);
  });

  it('hold for control charts; what goes with satisfaction says that it takes every answer as one', async () => {
    const chart = await get('/api/scores/effort/control-chart?weights=used');
    expect(chart.weights.status).toBe('used');
    const [newest] = chart.points.toReversed();
    const own = answers.filter((answer) => dayOf(answer).startsWith(newest.period));
    expect(newest.figure.value).toBeCloseTo(meanOf(own, ease), 2);
    const drivers = await get('/api/scores/drivers?weights=used');
    expect(drivers).toMatchObject({ status: 'ok', weights: { status: 'used' }, importanceWeights: 'ignored' });
    const adjusted = await get('/api/dashboards/stores?weights=used&measure=effort&adjust=channel');
    expect(adjusted.adjustment.status).toBe('ok');
    for (const { score, adjusted: by } of adjusted.items.filter((each: { n: number }) => each.n > 0))
      expect(Math.abs(by.value - score.value)).toBeLessThan(15);
  });

  it('are chosen by whoever may read the answers; others see what the rules say, so that the two can’t be compared', async () => {
    const look = async (query: string) => (await get(`/api/dashboards/stores?${query}`, manager)).items;
    const plain = await look('');
    expect(await look('weights=used')).toEqual(plain);
    expect((await get('/api/dashboards/overview?weights=used', manager)).weights).toMatchObject({
      status: 'ignored',
      mayChoose: false,
    });
    const { rules, number } = await get('/api/score-rules');
    expect(rules.answerWeights).toBe('ignored');
    const weighted = { ...rules, answerWeights: 'used' };
    const preview = (await owner.post('/api/score-rules/preview', weighted)).ok();
    expect(preview.index.before).toBeCloseTo(expected(answers, one).index, 1);
    expect(preview.index.after).toBeCloseTo(expected(answers).index, 1);
    (await owner.post('/api/score-rules', { rules: weighted, basedOn: number })).ok();
    const weightedCsats = csatsIn((await get('/api/dashboards/stores?weights=used')).items);
    expect(weightedCsats['Beta']).toBeCloseTo(expected(of('Beta')).csat, 6);
    for (const query of ['', 'weights=ignored', 'weights=used'])
      expect(csatsIn(await look(query))).toEqual(weightedCsats);
    expect((await get('/api/dashboards/overview')).weights.status).toBe('used');
    const { rules: held, number: next } = await get('/api/score-rules');
    const { answerWeights: _, ...without } = held;
    (await owner.post('/api/score-rules', { rules: { ...without, markBelow: 31 }, basedOn: next })).ok();
    expect((await get('/api/score-rules')).rules.answerWeights).toBe('used');
    (await owner.post('/api/score-rules', { rules, basedOn: next + 1 })).ok();
  });

  it('are hidden exactly where the same figure without weights is', async () => {
    const few = answers.slice(0, 9).map((answer, at) => ({ ...answer, store: 'Delta', weight: at === 0 ? 40 : 1 }));
    await importFile(owner, 'responses', fileOf(few, 'few'), mappingFor(published));
    await allFolded(candour);
    const { rules, number } = await get('/api/score-rules');
    const shown = async () =>
      ['overview', 'stores', `stores/${storeIds['Delta']}`, `questions/${published.surveyId}/why`].map(async (path) =>
        statusesIn(await get(`/api/dashboards/${path}`, manager)),
      );
    const plain = await Promise.all(await shown());
    (await owner.post('/api/score-rules', { rules: { ...rules, answerWeights: 'used' }, basedOn: number })).ok();
    const weighted = await Promise.all(await shown());
    expect(weighted).toEqual(plain);
    expect(plain.flat().filter((status) => status.endsWith('suppressed')).length).toBeGreaterThan(0);
    (await owner.post('/api/score-rules', { rules, basedOn: number + 1 })).ok();
  });

  it('hold where some weights are a million times others, by each score that stores are compared by', async () => {
    const extreme = answers
      .slice(0, 36)
      .map((answer, at) => ({ ...answer, weight: at % 9 === 0 ? 1_000_000 : 0.000001 }));
    await importFile(owner, 'responses', fileOf(extreme, 'extreme'), mappingFor(published));
    await allFolded(candour);
    const all = [...answers, ...extreme];
    for (const measure of ['index', 'nps', 'csat', 'effort']) {
      const { network, items } = await get(`/api/dashboards/stores?weights=used&measure=${measure}`);
      expect(network[measure].value).toBeCloseTo(expected(all)[measure as keyof ReturnType<typeof expected>], 1);
      for (const { score, rank } of items)
        if (rank !== null) expect([score.low <= score.value, rank.low >= 1]).toEqual([true, true]);
    }
    expect((await get('/api/dashboards/overview?weights=used')).weights.effectiveN).toBeCloseTo(effectiveN(all), 2);
    for (const path of [`stores/${storeIds['Alpha']}`, `questions/${published.surveyId}/why`])
      expect((await get(`/api/dashboards/${path}?weights=used`)).weights.status).toBe('used');
  });

  it('hold for the answers of customers with a value in one of their own fields', async () => {
    (await owner.post('/api/customer-fields', { name: 'Segment', kind: 'choice', compared: true })).ok(201);
    await eventually(
      async () => (await owner.get('/api/customer-fields')).ok().items[0],
      ({ compared }: { compared: string }) => compared === 'yes',
    );
    for (const [at, weight] of [1, 4, 1].entries())
      (
        await published.program.post('/api/responses', {
          submissionKey: `segment-answer-${at}`,
          surveyVersionId: published.versionId,
          storeId: published.storeId,
          channel: 'web',
          language: 'en',
          weight,
          fields: { segment: 'Gold' },
          answers: { overall: at === 1 ? 5 : 1, again: at === 1 ? 1 : 0 },
        })
      ).ok(201);
    await allFolded(candour);
    const gold = 'field=segment:Gold&weights=used';
    const { csat, weights } = await get(`/api/dashboards/overview?${gold}`);
    expect([csat.n, csat.value]).toEqual([3, expect.closeTo(100 * (4 / 6), 9)]);
    expect(weights.effectiveN).toBeCloseTo(36 / 18, 9);
    const { distribution } = await get(`/api/dashboards/questions/${published.surveyId}/again?${gold}`);
    expect(distribution[0].percent).toBeCloseTo(100 * (4 / 6), 9);
  });

  it('equal a recount, also when an answer is erased', async () => {
    expect(await recountDifferences(candour)).toEqual([]);
    const { items } = await get('/api/responses?limit=1');
    (await owner.post(`/api/responses/${items[0].id}/erase`)).ok(204);
    await allFolded(candour);
    expect(await recountDifferences(candour)).toEqual([]);
  });
});

function csatsIn(items: { name: string; csat: { value: number | null } }[]): Record<string, number | null> {
  return Object.fromEntries(items.flatMap(({ name, csat }) => (name === 'Kamppi' ? [] : [[name, csat.value]])));
}

/** The place of every figure in an answer, and whether it is shown. */
function statusesIn(found: unknown, path = ''): string[] {
  if (typeof found !== 'object' || found === null) return [];
  const { n, status } = found as { n?: unknown; status?: unknown };
  if (typeof n === 'number' && typeof status === 'string') return [`${path} ${n} ${status}`];
  return Object.entries(found).flatMap(([name, value]) => statusesIn(value, `${path}.${name}`));
}
