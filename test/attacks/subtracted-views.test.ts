import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { join } from '../support/people-of-all-roles.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';
import { monthAgo } from '../support/days.ts';

const fewest = 10;

interface Shown {
  n: number;
  value: number | null;
  status: string;
}

/** Answers by region and store, channel, language and month (0 is this one). Every dimension has a part below the bound. */
const answers: { store: string; channel: string; language: string; monthsAgo: number; n: number }[] = [
  { store: 'Harbour', channel: 'web', language: 'en', monthsAgo: 0, n: 30 },
  { store: 'Harbour', channel: 'email', language: 'fi', monthsAgo: 1, n: 20 },
  { store: 'Market', channel: 'web', language: 'en', monthsAgo: 0, n: 20 },
  { store: 'Market', channel: 'phone', language: 'en', monthsAgo: 2, n: 4 },
  { store: 'Station', channel: 'web', language: 'en', monthsAgo: 1, n: 25 },
  { store: 'Station', channel: 'email', language: 'sv', monthsAgo: 1, n: 3 },
  { store: 'Kiosk', channel: 'web', language: 'en', monthsAgo: 0, n: 6 },
];
const regionOf: Record<string, string> = { Harbour: 'South', Market: 'South', Station: 'North', Kiosk: 'Far north' };

describe('Views less one another (attack 35)', () => {
  let candour: Candour;
  let owner: Visitor;
  /** Answers for every region, and may read no single answer. */
  let manager: Visitor;
  let surveyId: string;
  const storeIds: Record<string, string> = {};
  const regionIds: Record<string, string> = {};

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    surveyId = (await owner.post('/api/surveys', { definition: smallSurvey() })).ok(201).id;
    const { id: surveyVersionId } = (await owner.post(`/api/surveys/${surveyId}/publish`)).ok(201);
    for (const name of new Set(Object.values(regionOf)))
      regionIds[name] = (await owner.post('/api/regions', { name, parentId: null })).ok(201).id;
    for (const [name, region] of Object.entries(regionOf)) {
      const store = { code: name, name, timeZone: 'UTC', language: 'en', regionId: regionIds[region] };
      storeIds[name] = (await owner.post('/api/stores', store)).ok(201).id;
    }
    await candour.database.sql(`update store_regions set from_day = '2020-01-01'`);
    for (const { store, monthsAgo, n, ...asked } of answers)
      for (const answer of await Promise.all(
        Array.from({ length: n }, (_, each) =>
          owner.post('/api/responses', {
            ...asked,
            submissionKey: `${store}-${asked.channel}-${monthsAgo}-${each}`,
            surveyVersionId,
            storeId: storeIds[store],
            answeredOn: monthAgo(monthsAgo),
            answers: { overall: 1 + (each % 5), manners: 1 + ((each + 1) % 5) },
          }),
        ),
      ))
        answer.ok(201);
    await eventually(
      () => candour.database.sql('select 1 from unfolded'),
      (waiting) => waiting.length === 0,
    );
    manager = await join(candour, owner, 'region_manager', { regionIds: Object.values(regionIds) });
  }, 120_000);
  afterAll(() => candour.stop());

  const csat = async (query: string): Promise<Shown> =>
    (await manager.get(`/api/dashboards/overview?${query}`)).ok().csat;
  const figures: [string, (query: string) => Promise<Shown>][] = [
    ['satisfaction on the overview', csat],
    [
      'a principle on the overview',
      async (query) => {
        const { principles } = (await manager.get(`/api/dashboards/overview?${query}`)).ok();
        return principles.find(({ key }: { key: string }) => key === 'courtesy').figure;
      },
    ],
    [
      'what is looked at, or the network, beside the stores',
      async (query) => {
        const { here, network } = (await manager.get(`/api/dashboards/stores?${query}`)).ok();
        return (here ?? network).csat;
      },
    ],
    [
      'a question',
      async (query) => (await manager.get(`/api/dashboards/questions/${surveyId}/manners?${query}`)).ok().figure,
    ],
  ];

  /** The parts of a total that is shown: what is hidden of them must be two or more and enough together. */
  function expectSafe(parts: Shown[]): void {
    const hidden = parts.filter(({ value, n }) => value === null && n > 0);
    for (const { n, value } of parts) if (n > 0 && n < fewest) expect(value).toBeNull();
    if (hidden.length === 0) return;
    expect(hidden.length).toBeGreaterThanOrEqual(2);
    expect(hidden.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThanOrEqual(fewest);
  }

  const dimensions: [string, () => string[]][] = [
    ['channel', () => ['web', 'email', 'phone'].map((channel) => `channel=${channel}`)],
    ['language', () => ['en', 'fi', 'sv'].map((language) => `language=${language}`)],
    ['region', () => Object.values(regionIds).map((id) => `regionId=${id}`)],
  ];

  for (const [name, figure] of figures)
    for (const [dimension, views] of dimensions)
      it(`gives no small ${dimension} away: ${name}`, async () => {
        const [total, parts] = [await figure(''), await Promise.all(views().map(figure))];
        expect(total.value).not.toBeNull();
        expect(parts.reduce((sum, { n }) => sum + n, 0)).toBe(total.n);
        // Without the rule exactly one part would be missing, and the total less the others would be that part.
        expect(parts.filter(({ n }) => n > 0 && n < fewest)).toHaveLength(1);
        expectSafe(parts);
      });

  it('shows whoever may read the single answers every figure, marked as few', async () => {
    for (const query of ['language=sv', 'channel=phone', `storeId=${storeIds['Kiosk']}`]) {
      const { csat: shown } = (await owner.get(`/api/dashboards/overview?${query}`)).ok();
      expect([query, shown.value === null, shown.status]).toEqual([query, false, 'caution']);
    }
    for (const { csat: shown } of (await owner.get('/api/dashboards/stores')).ok().items)
      expect(shown.value).not.toBeNull();
    const small = (await owner.get(`/api/dashboards/stores/${storeIds['Kiosk']}?channel=web`)).ok();
    for (const { store } of small.principles.filter((each: { store: Shown }) => each.store.n > 0))
      expect(store.value).not.toBeNull();
    for (const { figure, distribution } of small.questions)
      expect([figure.value === null, distribution.length > 0]).toEqual([false, true]);
  });

  it('tells why a view with enough answers shows nothing', async () => {
    expect(await csat('language=fi')).toMatchObject({ n: 20, value: null, status: 'protected' });
    expect(await csat('language=sv')).toMatchObject({ n: 3, value: null, status: 'suppressed' });
  });

  it('gives no small channel of a store away, nor the store of a channel', async () => {
    const stores = async (query: string): Promise<{ name: string; csat: Shown }[]> =>
      (await manager.get(`/api/dashboards/stores?${query}`)).ok().items;
    const channels = ['web', 'email', 'phone'];
    const lists = await Promise.all(channels.map((channel) => stores(`channel=${channel}`)));
    const whole = await stores('');
    for (const { name } of whole.filter((store) => store.csat.value !== null))
      expectSafe(lists.map((list) => list.find((store) => store.name === name)?.csat as Shown));
    for (const [at, list] of lists.entries()) {
      const total = await csat(`channel=${channels[at]}`);
      if (total.value !== null) expectSafe(list.map((store) => store.csat));
    }
  });

  it('hides the same figure of a store on its page, in the list, in the list of its region, and as a filter', async () => {
    const everywhere = async (name: string, query: string): Promise<(number | null)[]> => {
      const id = storeIds[name];
      const list = (path: string) => manager.get(`/api/dashboards/stores?${path}&${query}`);
      const own = ({ items }: { items: { storeId: string; csat: Shown }[] }) =>
        items.find(({ storeId }) => storeId === id)?.csat as Shown;
      const shown = [
        (await manager.get(`/api/dashboards/stores/${id}?${query}`)).ok().csat,
        own((await list('')).ok()),
        own((await list(`regionId=${regionIds[regionOf[name] ?? '']}`)).ok()),
        await csat(`storeId=${id}&${query}`),
      ];
      return shown.map(({ value }: Shown) => value);
    };
    for (const name of Object.keys(regionOf))
      for (const query of ['', 'channel=web', 'channel=email', 'language=en'])
        expect([name, query, new Set(await everywhere(name, query)).size]).toEqual([name, query, 1]);
  });

  it('gives no small month away: neither of the year nor of the period', async () => {
    const path = `/api/dashboards/questions/${surveyId}/manners`;
    const months = async (query: string): Promise<Shown[]> =>
      (await manager.get(`${path}?${query}`)).ok().overTime.map(({ figure }: { figure: Shown }) => figure);
    const all = await months('');
    expect(all.map(({ n }) => n)).toEqual([4, 48, 56]);
    expect(all.map(({ value }) => value === null)).toEqual([true, true, false]);
    expectSafe(all);
    const { figure } = (await manager.get(`${path}?channel=web`)).ok();
    if (figure.value !== null) expectSafe(await months('channel=web'));
  });
});
