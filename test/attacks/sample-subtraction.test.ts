import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Candour } from '../support/candour.ts';
import { join } from '../support/people-of-all-roles.ts';
import { startSample } from '../support/sample.ts';
import { groupsOf, toldBySubtraction, type Atom, type SeenFigure } from '../support/subtraction.ts';
import type { Visitor } from '../support/visitor.ts';
import { monthAgo } from '../support/days.ts';

const fewest = 10;
const measures = { index: 'index', csat: 'role:overall', effort: 'role:ease' } as const;

interface Shown {
  n: number;
  value: number | null;
}
interface Listed {
  storeId: string;
  csat: Shown;
  index: Shown;
  effort: Shown;
  principles: Record<string, Shown>;
}
type Totals = Omit<Listed, 'storeId' | 'principles'> & { principles: { key: string; figure: Shown }[] };

/** Half-open periods, in months before this one: those of the screens, and others that cut across them. */
const periods = [
  [2, -1],
  [5, 2],
  [1, -1],
  [3, -1],
  [8, -1],
  [11, -1],
].map(([from = 0, to = 0]) => ({ from: monthAgo(from), to: monthAgo(to) }));

describe('All that managers of the sample see, put together (attack 35)', () => {
  let candour: Candour;
  let owner: Visitor;
  let atoms: Atom[];
  let principles: string[];
  const people: Record<string, { visitor: Visitor; stores?: string[] }> = {};
  const seen: SeenFigure[] = [];

  const all = async (path: string) => (await owner.get(path)).ok().items;

  beforeAll(async () => {
    const { candour: started, email, password } = await startSample();
    candour = started;
    owner = candour.visitor();
    (await owner.post('/api/sign-in', { email, password })).ok();
    atoms = await candour.database.sql<Atom>(
      `select c.measure, c.store_id as store, h.region_id as region, s.setting, c.survey_id as survey, c.channel, c.language,
         c.month::text as month, c.n::int as n from month_cells c join stores s on s.id = c.store_id
       left join store_regions h on h.store_id = c.store_id and h.from_day <= c.month and (h.until_day is null or h.until_day > c.month)
       where c.n > 0 and (c.measure = any($1) or c.measure like 'principle:%')`,
      [Object.values(measures)],
    );
    principles = [...new Set(atoms.map(({ measure }) => measure))].filter((each) => each.startsWith('principle:'));
    const regions = (await all('/api/regions')) as { id: string }[];
    const stores = (await all('/api/stores?limit=200')) as { id: string; regionId: string }[];
    const manager = async (role: 'region_manager' | 'store_manager', regionIds: string[], storeIds: string[]) => {
      const visitor = await join(candour, owner, role, { regionIds, storeIds });
      const own = stores.filter(({ id, regionId }) => storeIds.includes(id) || regionIds.includes(regionId));
      return { visitor, stores: own.map(({ id }) => id) };
    };
    people['chief'] = await manager(
      'region_manager',
      regions.map(({ id }) => id),
      [],
    );
    people['of a region'] = await manager('region_manager', [regions[0]?.id ?? ''], []);
    const scattered = [0, 9, 17].flatMap((at) => stores[at]?.id ?? []);
    people['of three stores'] = await manager('store_manager', [], scattered);
    const surveys = (await all('/api/dashboards/surveys')) as { id: string }[];
    const places: Record<string, string>[] = [
      {},
      ...regions.map(({ id }) => ({ regionId: id })),
      { setting: 'store' },
      { setting: 'call_centre' },
    ];
    const narrowings: Record<string, string>[] = [
      {},
      ...surveys.map(({ id }) => ({ surveyId: id })),
      { channel: 'email' },
      { language: 'en' },
    ];
    const views = places.flatMap((place) => narrowings.map((narrowing) => ({ ...place, ...narrowing })));
    for (const period of periods)
      for (const [name, { visitor, stores: own }] of Object.entries(people))
        for (const view of name === 'chief' ? views : narrowings.slice(0, 3))
          await look(name, visitor, { own, query: { ...period, ...view } });
  }, 600_000);
  afterAll(() => candour.stop());

  /** What one list of stores shows: each store, all of them together, the network. */
  async function look(
    name: string,
    visitor: Visitor,
    { own, query }: { own: string[] | undefined; query: Record<string, string> },
  ): Promise<void> {
    const found = (await visitor.get(`/api/dashboards/stores?${new URLSearchParams(query)}`)).ok();
    const { from = '', to = '', regionId: region, surveyId: survey, setting, channel, language } = query;
    const asked = Object.fromEntries(
      Object.entries({ survey, channel, language }).filter(([, value]) => value !== undefined),
    );
    const place = Object.fromEntries(Object.entries({ region, setting }).filter(([, value]) => value !== undefined));
    const add = (where: object, figures: Record<string, Shown>, what: string) => {
      for (const [measure, { n, value }] of Object.entries(figures))
        seen.push({
          measure,
          where: { from, to, ...asked, ...where },
          n,
          shown: value !== null,
          by: `${what} for ${name} with ${JSON.stringify(query)}`,
        });
    };
    const named = (figures: Omit<Listed, 'storeId'>) => ({
      ...Object.fromEntries(Object.entries(measures).map(([key, measure]) => [measure, figures[key as 'csat']])),
      ...Object.fromEntries(Object.entries(figures.principles).map(([key, figure]) => [`principle:${key}`, figure])),
    });
    const totals = (total: Totals) =>
      named({
        ...total,
        principles: Object.fromEntries(total.principles.map(({ key, figure }) => [key, figure])),
      });
    for (const store of found.items as Listed[]) add({ ...place, store: store.storeId }, named(store), store.storeId);
    add({}, totals(found.network), 'the network');
    if (found.here !== null) add({ ...place, ...(own ? { stores: own } : {}) }, totals(found.here), 'all');
  }

  it('looked at enough, and was shown most of it in the usual view', () => {
    const { from, to } = periods[0] ?? { from: '', to: '' };
    const usual = seen.filter(({ where, by, n }) => {
      const isPlain = Object.keys(where).length === 3 && where.store !== undefined;
      return n > 0 && isPlain && where.from === from && where.to === to && by.includes('chief');
    });
    expect(seen.length).toBeGreaterThan(30_000);
    expect(usual.filter(({ shown }) => shown).length / usual.length).toBeGreaterThan(0.75);
  });

  it('tells nothing hidden on a store’s page: neither by the index less its principles nor by a question', async () => {
    const chief = people['chief']?.visitor ?? owner;
    const usual = new URLSearchParams(periods[0]).toString();
    let hiddenOnes = 0;
    for (const { id } of (await all('/api/stores?limit=200')) as { id: string }[]) {
      const page = (await chief.get(`/api/dashboards/stores/${id}?${usual}`)).ok();
      const hidden = page.principles.filter(({ store }: { store: Shown }) => store.n > 0 && store.value === null);
      hiddenOnes += hidden.length;
      if (page.index.value !== null) expect([id, hidden.length]).not.toEqual([id, 1]);
      for (const { key } of hidden) {
        const own = page.questions.filter(({ principleKey }: { principleKey: string | null }) => principleKey === key);
        for (const { figure } of own) expect([id, key, figure?.value ?? null]).toEqual([id, key, null]);
      }
    }
    expect(hiddenOnes).toBeGreaterThan(20);
  }, 120_000);

  it('hides and shows one group alike by each of its names, and shows none of few', () => {
    for (const measure of [...Object.values(measures), ...principles])
      expect([measure, groupsOf(measure, seen, atoms).faults.slice(0, 3)]).toEqual([measure, []]);
  }, 300_000);

  it('tells no small group by a figure less another, by three figures, or by two people’s', () => {
    for (const measure of [...Object.values(measures), ...principles.slice(0, 3)]) {
      const told = toldBySubtraction(groupsOf(measure, seen, atoms).groups, fewest);
      expect([measure, told.slice(0, 3)]).toEqual([measure, []]);
    }
  }, 600_000);
});
