import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from '../../docs/api/client.ts';
import { handInOne } from '../../docs/api/example.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { join } from '../support/people-of-all-roles.ts';
import { recountDifferences } from '../support/recount.ts';
import {
  answersGiven,
  courtesy,
  expected,
  mean,
  of5,
  solve,
  survey,
  variance,
  weights,
  type Given,
} from '../support/known-scores.ts';
import type { Visitor } from '../support/visitor.ts';
import { monthAgo } from '../support/days.ts';

describe('Scores by the API', () => {
  let candour: Candour;
  let owner: Visitor;
  let regionId: string;
  const storeIds: Record<string, string> = {};
  const given = answersGiven();

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    const { id: surveyId } = (await owner.post('/api/surveys', { definition: survey })).ok(201);
    const { id: surveyVersionId } = (await owner.post(`/api/surveys/${surveyId}/publish`)).ok(201);
    regionId = (await owner.post('/api/regions', { name: 'North' })).ok(201).id;
    for (const name of ['Alpha', 'Beta', 'Gamma']) {
      const place = { timeZone: 'UTC', language: 'en', regionId: name === 'Gamma' ? null : regionId };
      storeIds[name] = (await owner.post('/api/stores', { code: name, name, ...place })).ok(201).id;
    }
    // Its answers lie before the day on which the store was entered.
    await candour.database.sql(`update store_regions set from_day = '2020-01-01'`);
    for (let at = 0; at < given.length; at += 45)
      for (const answer of await Promise.all(
        given.slice(at, at + 45).map(({ store, channel, monthsAgo, ...answers }, n) =>
          owner.post('/api/responses', {
            submissionKey: `known-answer-${at + n}`,
            surveyVersionId,
            storeId: storeIds[store],
            channel,
            language: 'en',
            answeredOn: monthAgo(monthsAgo),
            answers,
          }),
        ),
      ))
        answer.ok(201);
    await folded();
    // Only three of ten principles are asked about: an index needs most of what counts, so the others no longer count.
    const { rules, number } = await get('/api/score-rules');
    (await owner.post('/api/score-rules', { rules: { ...rules, weights: only(rules.weights) }, basedOn: number })).ok();
  }, 120_000);
  afterAll(() => candour.stop());

  const only = (all: Record<string, number>) =>
    Object.fromEntries(Object.keys(all).map((key) => [key, (weights as Record<string, number>)[key] ?? 0]));
  const folded = () =>
    eventually(
      () => candour.database.sql('select 1 from unfolded'),
      (waiting) => waiting.length === 0,
    );
  const get = async (path: string) => (await owner.get(path)).ok();
  const compare = (query = '') => get(`/api/dashboards/stores?${query}`);

  it('gives every score of the network, a region and a store as the answers say', async () => {
    const views: [string, Given[]][] = [
      ['', given],
      [`regionId=${regionId}`, given.filter(({ store }) => store !== 'Gamma')],
      [`storeId=${storeIds['Gamma']}`, given.filter(({ store }) => store === 'Gamma')],
      ['channel=phone', given.filter(({ channel }) => channel === 'phone')],
    ];
    for (const [query, answers] of views) {
      const { items } = await get(`/api/scores?${query}`);
      for (const [measure, value] of Object.entries(expected(answers))) {
        const { figure } = items.find((item: { measure: string }) => item.measure === measure);
        expect([query, measure, figure.n]).toEqual([query, measure, answers.length]);
        expect(Math.abs(figure.value - value)).toBeLessThan(0.005);
        expect(figure.low <= figure.value && figure.value <= figure.high).toBe(true);
      }
    }
  });

  it('explains every score by contributions that sum to it exactly, down to question, points, weight and version', async () => {
    const { items } = await get('/api/scores?explain=true');
    for (const { measure, figure, explanation } of items) {
      if (figure.value === null) {
        expect([measure, figure.n, explanation]).toEqual([measure, 0, null]);
        continue;
      }
      const parts: { points: number; questions: { points: number; answers: number }[] }[] = explanation.parts;
      const sum = (of: { points: number }[]) => of.reduce((total, { points: own }) => total + own, 0);
      expect(sum(parts)).toBeCloseTo(figure.value, 10);
      for (const part of parts) expect(sum(part.questions)).toBeCloseTo(part.points, 10);
    }
    const { explanation } = items.find((item: { measure: string }) => item.measure === 'index');
    const part = explanation.parts.find(
      ({ principle }: { principle: { key: string } }) => principle.key === 'courtesy',
    );
    expect(part).toMatchObject({ weight: weights.courtesy, share: 9 / 34, answers: given.length });
    const thanked = part.questions.find(({ question }: { question: { key: string } }) => question.key === 'thanked');
    expect(thanked).toMatchObject({ weight: 3, answers: given.length, survey: { version: 1 } });
    const expectedPoints = (9 / 34) * mean(given.map((each) => (3 * of5(each.thanked)) / 4));
    expect(Math.abs(thanked.points - expectedPoints)).toBeLessThan(0.01);
    expect(explanation.madeUnder).toMatchObject({ standard: 2, rules: 1, equalWeights: false });
  });

  it('names principles in the language of whoever reads', async () => {
    const analyst = await join(candour, owner, 'analyst');
    (await analyst.patch('/api/me', { language: 'fi' })).ok();
    for (const [who, name] of [
      [owner, 'Courtesy'],
      [analyst, 'Kohteliaisuus'],
    ] as const)
      for (const path of ['overview?from=2020-01-01', 'stores?from=2020-01-01']) {
        const { principles } = (await who.get(`/api/dashboards/${path}`)).ok();
        expect(principles.map((each: { name: string }) => each.name)).toContain(name);
      }
  });

  it('explains no score that is not shown', async () => {
    const { figure, explanation } = await get(`/api/scores/index?explain=true&language=fi`);
    expect([figure.value, explanation]).toEqual([null, null]);
  });

  it('compares stores by any score: range of ranks, estimate, reliability, tie group, band and funnel', async () => {
    const { items, reading, funnel, measure } = await compare('measure=courtesy&sort=rank');
    expect([measure, reading]).toEqual(['courtesy', 'some_differ']);
    expect(items.at(-1)).toMatchObject({ name: 'Gamma', rank: { low: 3, high: 3 }, band: 'below' });
    // A group begins where a store is surely behind the place of the group's first.
    let [group, first] = [1, 1];
    for (const [at, { rank, tieGroup }] of items.entries()) {
      if (rank.low > first) [group, first] = [group + 1, at + 1];
      expect(tieGroup).toBe(group);
    }
    expect(group).toBeGreaterThan(1);
    const own = Map.groupBy(given, ({ store }) => store);
    // DerSimonian and Laird, by hand.
    const stores = items.map(({ name }: { name: string }) => (own.get(name) ?? []).map(courtesy));
    const y = stores.map(mean);
    const v = stores.map((values: number[]) => variance(values) / values.length);
    const w = v.map((each: number) => 1 / each);
    const total = (of: number[]) => of.reduce((sum, each) => sum + each, 0);
    const fixed = total(w.map((each: number, at: number) => each * y[at])) / total(w);
    const q = total(w.map((each: number, at: number) => each * (y[at] - fixed) ** 2));
    const tau2 = Math.max(0, (q - 2) / (total(w) - total(w.map((each: number) => each ** 2)) / total(w)));
    const star = v.map((each: number) => 1 / (each + tau2));
    const grand = total(star.map((each: number, at: number) => each * y[at])) / total(star);
    for (const [at, { score, estimate, reliability, funnel: place }] of items.entries()) {
      const b = v[at] / (v[at] + tau2);
      expect(Math.abs(reliability - (1 - b))).toBeLessThan(0.001);
      expect(Math.abs(estimate.value - (b * grand + (1 - b) * score.value))).toBeLessThan(0.02);
      expect(place).toBe(items[at].name === 'Gamma' ? 'beyond_998' : place);
    }
    expect(funnel.target).toBeCloseTo(mean(given.map(courtesy)), 1);
  });

  it('sorts the list and its file alike, and refuses a score that there is not', async () => {
    const names = (items: { name: string }[]) => items.map(({ name }) => name);
    const byNps = names((await compare('sort=nps&order=desc')).items);
    expect(byNps.at(-1)).toBe('Gamma');
    const file = (await owner.get('/api/dashboards/stores?sort=nps&order=desc&format=csv')).text;
    expect(
      file
        .split('\n')
        .slice(1, 4)
        .map((line) => line.split(',')[1]),
    ).toEqual(byNps);
    for (const path of [
      '/api/dashboards/stores?measure=charm',
      '/api/dashboards/stores?sort=charm',
      '/api/scores/charm',
      '/api/scores/charm/control-chart',
    ]) {
      const { status, body } = await owner.get(path);
      expect([path, status, body.code, body.details.measure]).toEqual([path, 400, 'unknown_measure', 'charm']);
    }
    for (const path of [
      '/api/dashboards/stores?order=up',
      '/api/dashboards/stores?adjust=mood',
      '/api/scores?explain=2',
    ])
      expect([path, (await owner.get(path)).body.code]).toEqual([path, 'invalid_input']);
  });

  it('sets scores by one channel beside the raw ones, as least squares over the answers gives them', async () => {
    const { items, adjustment } = await compare('measure=courtesy&adjust=channel');
    // Within each store, phone less web; weighted by how much a store can tell.
    const stores = [...Map.groupBy(given, ({ store }) => store).values()].map((own) => {
      const by = (channel: string) => own.filter((each) => each.channel === channel).map(courtesy);
      const [web, phone] = [by('web'), by('phone')];
      return { own, phone, apart: mean(phone) - mean(web), weight: (web.length * phone.length) / own.length };
    });
    const all = stores.reduce((sum, { weight }) => sum + weight, 0);
    const effect = stores.reduce((sum, { apart, weight }) => sum + apart * weight, 0) / all;
    expect(adjustment).toMatchObject({ status: 'ok', reference: 'web' });
    expect(Math.abs(adjustment.effects[0].points - effect)).toBeLessThan(0.01);
    for (const { own, phone } of stores) {
      const item = items.find(({ name }: { name: string }) => name === own[0]?.store);
      const raw = mean(own.map(courtesy));
      expect(Math.abs(item.score.value - raw)).toBeLessThan(0.005);
      expect(Math.abs(item.adjusted.value - (raw - (effect * phone.length) / own.length))).toBeLessThan(0.02);
    }
  });

  it('refuses the adjustment with its reason where it can tell nothing', async () => {
    const status = async (query: string) => (await compare(`adjust=channel&${query}`)).adjustment.status;
    expect(await status('channel=web')).toBe('one_channel');
    expect(await status('measure=nps')).toBe('not_a_mean');
    expect(await status('language=fi')).toBe('no_answers');
    expect((await compare('')).adjustment).toBeNull();
  });

  it('finds what goes with satisfaction: shares of R² that sum to it', async () => {
    const { status, n, rSquared, drivers, leftOut } = await get('/api/scores/drivers');
    expect([status, n, leftOut.length]).toEqual(['ok', given.length, 7]);
    const names = ['courtesy', 'knowledge', 'resolution'] as const;
    const columns = {
      courtesy: given.map(courtesy),
      knowledge: given.map(({ knew }) => of5(knew)),
      resolution: given.map(({ solved }) => of5(solved)),
    };
    const overall = given.map(({ overall: code }) => of5(code));
    const r = (a: number[], b: number[]) => {
      const [x, y] = [mean(a), mean(b)];
      const sum = a.reduce((total, value, at) => total + (value - x) * ((b[at] ?? 0) - y), 0);
      return sum / ((a.length - 1) * Math.sqrt(variance(a) * variance(b)));
    };
    for (const { key, correlation } of drivers)
      expect(Math.abs(correlation - r(columns[key as 'courtesy'], overall))).toBeLessThan(0.001);
    const importances = drivers.map(({ importance }: { importance: number }) => importance);
    expect(importances.reduce((sum: number, each: number) => sum + each, 0)).toBeCloseTo(100, 8);
    // Shapley values of R² over all orders of three, from correlations alone.
    const rSquaredOf = (set: readonly (keyof typeof columns)[]): number => {
      if (set.length === 0) return 0;
      const a = set.map((x) => set.map((z) => r(columns[x], columns[z])));
      return solve(
        a,
        set.map((x) => r(columns[x], overall)),
      ).reduce((sum, beta, at) => sum + beta * r(columns[set[at] ?? 'courtesy'], overall), 0);
    };
    expect(Math.abs(rSquared - rSquaredOf(names))).toBeLessThan(0.001);
    const orders = names.flatMap((a) =>
      names.filter((b) => b !== a).map((b) => [a, b, names.find((c) => c !== a && c !== b) ?? a] as const),
    );
    for (const { key, importance } of drivers) {
      const gains = orders.map((order) => {
        const at = order.indexOf(key);
        return rSquaredOf(order.slice(0, at + 1)) - rSquaredOf(order.slice(0, at));
      });
      expect(Math.abs(importance - (100 * mean(gains)) / rSquaredOf(names))).toBeLessThan(0.1);
    }
    expect((await get('/api/scores/drivers?channel=phone')).status).toBe('too_few');
  });

  it('draws a control chart per store and score', async () => {
    const from = `from=${monthAgo(2)}&storeId=${storeIds['Alpha']}`;
    const few = await get(`/api/scores/courtesy/control-chart?${from}`);
    expect([few.status, few.points.length]).toEqual(['too_few_months', 3]);
    expect(few.points.every(({ lower }: { lower: number | null }) => lower === null)).toBe(true);
  });

  it('finds cells and products equal to a recount, also after an erasure', async () => {
    expect(await recountDifferences(candour)).toEqual([]);
    const sums = () =>
      candour.database.sql(`select sum(n)::int as n, sum(products)::text as products from driver_products`);
    const before = await sums();
    const { items } = await get('/api/responses?limit=1');
    (await owner.post(`/api/responses/${items[0].id}/erase`)).ok(204);
    expect(await recountDifferences(candour)).toEqual([]);
    expect(await sums()).not.toEqual(before);
  });

  it('is used by other programs through the published client, which knows what each address answers', async () => {
    const { items } = await get('/api/surveys');
    const scopes = ['stores.read', 'responses.write', 'responses.read'];
    const { key } = (await owner.post('/api/api-keys', { name: 'example', scopes })).ok(201);
    const id = await handInOne(candour.url, key, items[0].latestVersion.id);
    expect((await get(`/api/responses/${id}`)).overall).not.toBeNull();
    const stranger = connect(candour.url, key);
    await expect(stranger.delete(`/api/regions/${regionId}`)).rejects.toMatchObject({
      problem: { status: 403, code: 'not_allowed' },
    });
  });
});
