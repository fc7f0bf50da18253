import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { may } from '../../apps/api/src/access/permissions.ts';
import { addressOf, routes } from '../support/api-routes.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { join } from '../support/people-of-all-roles.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

interface Described {
  parameters?: { in: string; name: string }[];
}

/** What is told against the whole organisation, so that answers of stores elsewhere may move it. */
const ofTheNetwork = ['network', 'difference', 'rank', 'tieGroup', 'band', 'estimate', 'reliability', 'funnel'];
/** Importance is the network's, by its name; how well a principle is done is not. */
const ofDrivers = ['n', 'status', 'rSquared', 'importance', 'correlation', 'place', 'leftOut'];
const own = (asked: string, body: unknown): unknown => {
  const dropped = new Set(asked.includes('/scores/drivers') ? ofDrivers : ofTheNetwork);
  return JSON.parse(JSON.stringify(body), (key, value: unknown) => (dropped.has(key) ? undefined : value));
};

const regionOf = { Harbour: 'South', Market: 'South', Station: 'North', Calls: 'North' } as const;
type Store = keyof typeof regionOf;

describe('Figures of other people’s stores (attack 35)', () => {
  let candour: Candour;
  let owner: Visitor;
  let surveyId: string;
  let surveyVersionId: string;
  let readingRoutes: { route: string; filters: string[] }[];
  const people: Record<string, Visitor> = {};
  const storeIds = {} as Record<Store, string>;
  const regionIds: Record<string, string> = {};
  const day = new Date().toISOString().slice(0, 10);

  let handedIn = 0;
  async function answer(store: Store, n: number, overall: number): Promise<void> {
    const asked = { surveyVersionId, storeId: storeIds[store], channel: 'web', language: 'en', answeredOn: day };
    const comment = { comment: `${store} said so` };
    const handIns = Array.from({ length: n }, () => {
      const answers = { overall, manners: overall, ...comment };
      return owner.post('/api/responses', { ...asked, submissionKey: `answer-${(handedIn += 1)}-of-it`, answers });
    });
    for (const each of await Promise.all(handIns)) each.ok(201);
    const unfolded = () => candour.database.sql('select 1 from unfolded');
    await eventually(unfolded, (waiting) => waiting.length === 0);
  }

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    surveyId = (await owner.post('/api/surveys', { definition: smallSurvey() })).ok(201).id;
    surveyVersionId = (await owner.post(`/api/surveys/${surveyId}/publish`)).ok(201).id;
    for (const name of new Set(Object.values(regionOf)))
      regionIds[name] = (await owner.post('/api/regions', { name, parentId: null })).ok(201).id;
    for (const [name, region] of Object.entries(regionOf) as [Store, string][]) {
      const place = { timeZone: 'UTC', language: 'en', regionId: regionIds[region] };
      const setting = name === 'Calls' ? 'call_centre' : 'store';
      storeIds[name] = (await owner.post('/api/stores', { code: name, name, setting, ...place })).ok(201).id;
    }
    await candour.database.sql(`update store_regions set from_day = '2020-01-01'`);
    await answer('Harbour', 40, 4);
    await answer('Market', 30, 3);
    await answer('Station', 25, 2);
    await answer('Calls', 20, 1);
    people['store_manager'] = await join(candour, owner, 'store_manager', { storeIds: [storeIds.Harbour] });
    people['region_manager'] = await join(candour, owner, 'region_manager', { regionIds: [regionIds['South'] ?? ''] });
    const { paths } = (await owner.get('/api/openapi.json')).ok() as { paths: Record<string, { get?: Described }> };
    readingRoutes = Object.entries(paths).flatMap(([path, { get }]) => {
      const filters = get?.parameters?.filter((each) => each.in === 'query').map(({ name }) => name) ?? [];
      const permission = routes[`GET ${path}`]?.may ?? '';
      const open = (may.region_manager as readonly string[]).includes(permission);
      return open ? [{ route: `GET ${path}`, filters }] : [];
    });
  }, 120_000);
  afterAll(() => candour.stop());

  const address = (route: string) =>
    addressOf(route, (kind) => ({ store: storeIds.Harbour, survey: surveyId })[kind as string] ?? randomUUID())
      .replace('/overall', '/manners')
      .replace('scores/manners', 'scores/csat');
  const foreign = (): Record<string, string[]> => ({
    regionId: [regionIds['North'] ?? ''],
    storeId: [storeIds.Station, storeIds.Calls],
    setting: ['call_centre'],
  });
  async function everyForeignView(): Promise<[string, { status: number; body: unknown }][]> {
    const seen: [string, { status: number; body: unknown }][] = [];
    for (const [role, person] of Object.entries(people))
      for (const { route, filters } of readingRoutes)
        for (const name of filters.filter((each) => each in foreign()))
          for (const value of foreign()[name] ?? []) {
            const asked = `${address(route)}?${name}=${value}`;
            const { status, body } = await person.get(asked);
            seen.push([`${role} ${asked}`, { status, body }]);
          }
    return seen;
  }

  it('knows the routes that figures are read by', () => {
    const filtered = readingRoutes.filter(({ filters }) => filters.includes('regionId')).map(({ route }) => route);
    expect(filtered.length).toBeGreaterThanOrEqual(10);
    expect(filtered).toContain('GET /api/dashboards/stores/{id}');
  });

  it('answers a filter that names a foreign region or store as one that nobody has', async () => {
    for (const [role, person] of Object.entries(people))
      for (const { route, filters } of readingRoutes)
        for (const name of filters.filter((each) => each === 'regionId' || each === 'storeId'))
          for (const value of foreign()[name] ?? []) {
            const [theirs, nobodys] = [
              await person.get(`${address(route)}?${name}=${value}`),
              await person.get(`${address(route)}?${name}=${randomUUID()}`),
            ];
            expect([role, route, name, theirs.status, theirs.body]).toEqual([
              role,
              route,
              name,
              nobodys.status,
              nobodys.body,
            ]);
          }
  });

  it('shows the same network whatever place it is narrowed to', async () => {
    const { network } = (await owner.get('/api/dashboards/stores')).ok();
    expect(network.csat.n).toBe(115);
    for (const person of [owner, ...Object.values(people)])
      for (const filter of ['', ...Object.entries(foreign()).map(([name, [value]]) => `${name}=${value}`)]) {
        expect((await person.get(`/api/dashboards/stores?${filter}`)).ok().network.csat).toEqual(network.csat);
        const page = (await person.get(`/api/dashboards/stores/${storeIds.Harbour}?${filter}`)).ok();
        expect([filter, page.network.csat]).toEqual([filter, network.csat]);
      }
  });

  it('moves nothing but the network’s figures when answers come in elsewhere', async () => {
    const before = await everyForeignView();
    await answer('Station', 12, 5);
    await answer('Calls', 12, 5);
    const after = await everyForeignView();
    expect(before.length).toBeGreaterThan(50);
    for (const [at, [asked, seen]] of after.entries()) {
      expect([asked, own(asked, seen)]).toEqual([asked, own(asked, before[at]?.[1])]);
      for (const foreigner of ['Station', 'Calls']) expect(JSON.stringify(seen)).not.toContain(`${foreigner} said`);
    }
  });
});
