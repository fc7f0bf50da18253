import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { join } from '../support/people-of-all-roles.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

interface Figure {
  n: number;
  value: number | null;
  status: string;
}
interface Listed {
  storeId: string;
  name: string;
  index: Figure;
  csat: Figure;
  band: string | null;
  rank: { low: number; high: number } | null;
  funnel: string | null;
}
interface Compared {
  key: string;
  store: Figure;
  network: Figure;
  difference: { value: number | null; low: number | null; high: number | null; status: string };
}

/** What customers said of politeness: the good and the bad are apart, the poor is above the bad only. */
const said = { Good: 5, Fine: 4, Poor: 2, Bad: 1 } as const;
type Store = keyof typeof said;

describe('The network', () => {
  let candour: Candour;
  let owner: Visitor;
  let manager: Visitor;
  const storeIds: Record<string, string> = {};
  const regionIds: Record<string, string> = {};

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    // The index is politeness, the one principle that is asked about.
    const { rules, number } = (await owner.get('/api/score-rules')).ok();
    const weights = Object.fromEntries(Object.keys(rules.weights).map((key) => [key, key === 'courtesy' ? 1 : 0]));
    (await owner.post('/api/score-rules', { rules: { ...rules, weights }, basedOn: number })).ok();
    const surveyId = (await owner.post('/api/surveys', { definition: smallSurvey() })).ok(201).id;
    const surveyVersionId = (await owner.post(`/api/surveys/${surveyId}/publish`)).ok(201).id;
    for (const name of ['South', 'North'])
      regionIds[name] = (await owner.post('/api/regions', { name, parentId: null })).ok(201).id;
    for (const name of [...Object.keys(said), 'Quiet', 'Silent']) {
      const regionId = regionIds[name === 'Good' || name === 'Fine' ? 'North' : 'South'];
      const store = { code: name, name, timeZone: 'UTC', language: 'en', regionId };
      storeIds[name] = (await owner.post('/api/stores', store)).ok(201).id;
    }
    await candour.database.sql(`update store_regions set from_day = '2020-01-01'`);
    const hand = (name: string, n: number, answers: (at: number) => object) =>
      Promise.all(
        Array.from({ length: n }, (_, at) =>
          owner.post('/api/responses', {
            submissionKey: `${name}-answer-${at}`,
            surveyVersionId,
            storeId: storeIds[name],
            channel: 'web',
            language: 'en',
            answers: answers(at),
          }),
        ),
      );
    for (const [name, level] of Object.entries(said) as [Store, number][])
      for (const answer of await hand(name, 40, (at) => ({
        overall: level,
        manners: Math.min(5, Math.max(1, level + (at % 3) - 1)),
      })))
        answer.ok(201);
    // Answers that no index can be made of.
    for (const answer of await hand('Quiet', 20, (at) => ({ comment: `only words ${at}` }))) answer.ok(201);
    await eventually(
      () => candour.database.sql('select 1 from unfolded'),
      (waiting) => waiting.length === 0,
    );
    manager = await join(candour, owner, 'region_manager', { regionIds: [regionIds['South'] ?? ''] });
  }, 120_000);
  afterAll(() => candour.stop());

  const compared = async (who: Visitor, query = '') => (await who.get(`/api/dashboards/stores?${query}`)).ok();

  it('is the organisation’s for everybody, and what one sees of it stands beside it by its name', async () => {
    const [all, south] = [await compared(owner), await compared(manager)];
    expect(south.network).toEqual(all.network);
    expect([all.network.csat.n, all.here]).toEqual([160, null]);
    expect(south.here.place).toEqual({ mine: true, region: null, store: null, setting: null });
    expect(south.here.csat.n).toBe(80);
    const north = await compared(owner, `regionId=${regionIds['North']}`);
    expect([north.network, north.here.place.region]).toEqual([all.network, 'North']);
    const overview = (await owner.get(`/api/dashboards/overview?regionId=${regionIds['North']}`)).ok();
    expect(overview.place).toMatchObject({ mine: false, region: 'North' });
    expect((await owner.get('/api/dashboards/overview')).ok().place).toBeNull();
  });

  it('gives one verdict on a store, whoever asks and whatever is listed', async () => {
    const all: Listed[] = (await compared(owner)).items;
    expect(Object.fromEntries(all.map(({ name, band }) => [name, band]))).toMatchObject({
      Good: 'above',
      Bad: 'below',
    });
    const views = [
      await compared(manager),
      await compared(manager, `storeId=${storeIds['Poor']}`),
      await compared(owner, `regionId=${regionIds['South']}`),
      await compared(owner, 'setting=store'),
    ];
    for (const { items } of views as { items: Listed[] }[])
      for (const { name, band, rank, funnel } of items)
        expect([name, band, rank, funnel]).toEqual([
          name,
          ...(['band', 'rank', 'funnel'] as const).map((told) => all.find((store) => store.name === name)?.[told]),
        ]);
    const look = (await manager.get('/api/dashboards/overview')).ok().needALook;
    expect(look.map(({ name, reason }: { name: string; reason: string }) => [name, reason])).toEqual([
      ['Bad', 'below_network'],
      ['Poor', 'below_network'],
      ['Silent', 'no_answers'],
    ]);
  });

  it('differs from a store by what is printed between the two', async () => {
    for (const name of Object.keys(said)) {
      const page = (await owner.get(`/api/dashboards/stores/${storeIds[name]}`)).ok();
      for (const { store, network, difference } of page.principles as Compared[]) {
        if (store.value === null || network.value === null) continue;
        expect(difference.value).toBeCloseTo(store.value - network.value, 9);
        expect(difference.low).toBeLessThan(difference.value ?? 0);
      }
    }
  });

  it('has stores without a score and stores without answers, and says which is which', async () => {
    const { items } = (await compared(owner)) as { items: Listed[] };
    const statusOf = (name: string) => items.find((store) => store.name === name)?.index.status;
    expect([statusOf('Quiet'), statusOf('Silent')]).toEqual(['undefined', 'empty']);
    for (const [name, status] of [
      ['Quiet', 'undefined'],
      ['Silent', 'empty'],
    ] as const) {
      const page = (await owner.get(`/api/dashboards/stores/${storeIds[name]}`)).ok();
      expect([name, page.index.status, page.csat.status]).toEqual([name, status, status]);
      const overview = (await owner.get(`/api/dashboards/overview?storeId=${storeIds[name]}`)).ok();
      expect([name, overview.index.status, overview.responses.n]).toEqual([name, status, name === 'Quiet' ? 20 : 0]);
    }
  });
});
