import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { join } from '../support/people-of-all-roles.ts';
import { smallSurvey } from '../support/small-survey.ts';
import { groupsOf, toldBySubtraction, type Atom, type SeenFigure } from '../support/subtraction.ts';
import type { Visitor } from '../support/visitor.ts';
import { monthAgo } from '../support/days.ts';

const fewest = 10;

/** Answers by store, channel, month and what was known of the customer; small parts hide in each split, and in two put together. */
const answers: { store: string; channel?: string; ago?: number; known: Record<string, string>; n: number }[] = [
  // Large by every split.
  { store: 'Harbour', known: { segment: 'Gold', loyalty: 'yes' }, n: 24 },
  { store: 'Harbour', known: { segment: 'Blue', loyalty: 'yes' }, n: 22 },
  { store: 'Harbour', known: { segment: 'Blue', loyalty: 'no' }, n: 20 },
  { store: 'Harbour', known: {}, n: 18 },
  // All Gold but a few of whom nothing is known.
  { store: 'Market', known: { segment: 'Gold' }, n: 30 },
  { store: 'Market', known: {}, n: 4 },
  // Each field alone splits well; one less the other tells three people.
  { store: 'Station', known: { segment: 'Gold', loyalty: 'yes' }, n: 20 },
  { store: 'Station', known: { segment: 'Gold', loyalty: 'no' }, n: 3 },
  { store: 'Station', known: { segment: 'Blue', loyalty: 'no' }, n: 20 },
  // The phone is used by Gold only: Gold less the phone tells three.
  { store: 'Kiosk', channel: 'phone', known: { segment: 'Gold' }, n: 20 },
  { store: 'Kiosk', known: { segment: 'Gold' }, n: 3 },
  { store: 'Kiosk', known: { segment: 'Blue' }, n: 20 },
  // One kind in all months but for a small one.
  { store: 'Island', known: { segment: 'Blue' }, n: 25 },
  { store: 'Island', ago: 1, known: { segment: 'Blue' }, n: 12 },
  { store: 'Island', ago: 1, known: { segment: 'Gold' }, n: 2 },
];

interface KnownAtom extends Atom {
  known: Record<string, string>;
}
interface Shown {
  n: number;
  value: number | null;
}

describe('Results by customers’ fields, less one another (attack 35)', () => {
  let candour: Candour;
  let owner: Visitor;
  let manager: Visitor;
  let surveyId: string;
  const storeIds: Record<string, string> = {};
  const atoms: KnownAtom[] = [];
  const seen: SeenFigure[] = [];

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    surveyId = (await owner.post('/api/surveys', { definition: smallSurvey() })).ok(201).id;
    const { id: surveyVersionId } = (await owner.post(`/api/surveys/${surveyId}/publish`)).ok(201);
    const { id: regionId } = (await owner.post('/api/regions', { name: 'Coast', parentId: null })).ok(201);
    for (const name of new Set(answers.map(({ store }) => store))) {
      const store = { code: name, name, timeZone: 'UTC', language: 'en', regionId };
      storeIds[name] = (await owner.post('/api/stores', store)).ok(201).id;
    }
    await candour.database.sql(`update store_regions set from_day = '2020-01-01'`);
    for (const [name, kind] of [
      ['Segment', 'choice'],
      ['Loyalty', 'yes_no'],
    ])
      (await owner.post('/api/customer-fields', { name, kind, compared: true })).ok(201);
    await eventually(
      async () => (await owner.get('/api/customer-fields')).ok().items,
      (fields: { compared: string }[]) => fields.every(({ compared }) => compared === 'yes'),
    );
    let key = 0;
    for (const { store, channel = 'web', ago = 0, known, n } of answers) {
      const sent = Array.from({ length: n }, (_, each) =>
        owner.post('/api/responses', {
          submissionKey: `answer-${(key += 1)}`,
          surveyVersionId,
          storeId: storeIds[store],
          channel,
          language: 'en',
          answeredOn: monthAgo(ago),
          fields: known,
          answers: { overall: 1 + (each % 5), manners: 1 + ((each + 1) % 5) },
        }),
      );
      for (const answer of await Promise.all(sent)) answer.ok(201);
      const place = { store: storeIds[store] ?? '', region: regionId, setting: 'store', survey: surveyId };
      atoms.push({ measure: 'csat', ...place, channel, language: 'en', month: monthAgo(ago), known, n });
    }
    await eventually(
      () => candour.database.sql('select 1 from unfolded'),
      (waiting) => waiting.length === 0,
    );
    manager = await join(candour, owner, 'region_manager', { regionIds: [regionId] });
    const narrowings = ['', 'segment:Gold', 'segment:Blue', 'loyalty:yes', 'loyalty:no'];
    for (const [from, to] of [
      [2, -1],
      [0, -1],
      [1, 0],
      [11, -1],
    ] as const)
      for (const field of narrowings)
        for (const channel of ['', 'web', 'phone'])
          for (const survey of ['', surveyId])
            await look({ from: monthAgo(from), to: monthAgo(to), field, channel, survey });
  }, 240_000);
  afterAll(() => candour.stop());

  async function look(asked: { from: string; to: string; field: string; channel: string; survey: string }) {
    const { from, to, field, channel, survey } = asked;
    const query = new URLSearchParams({ from, to });
    for (const [name, value] of Object.entries({ field, channel, surveyId: survey }))
      if (value !== '') query.set(name, value);
    const found = (await manager.get(`/api/dashboards/stores?${query}`)).ok();
    const parts = { ...(channel ? { channel } : {}), ...(survey ? { survey } : {}) };
    const add = (where: object, { n, value }: Shown, by: string) =>
      seen.push({
        measure: 'csat',
        where: { from, to, ...parts, ...where, field },
        n,
        shown: value !== null,
        by: `${by} ${query}`,
      });
    add({}, found.network.csat, 'network');
    for (const store of found.items) add({ store: store.storeId }, store.csat, store.name);
  }

  const inField = (field: string, { known }: KnownAtom) => {
    const [key = '', value] = field.split(':');
    return field === '' || known[key] === value;
  };

  it('counts the answers of each value as they are', () => {
    for (const figure of seen) {
      const { from, to, field = '', ...parts } = figure.where;
      const own = atoms.filter(
        (atom) =>
          inField(field, atom) &&
          atom.month >= from &&
          atom.month < to &&
          Object.entries(parts).every(([name, value]) => atom[name as keyof Atom] === value),
      );
      expect([figure.by, figure.n]).toEqual([figure.by, own.reduce((sum, { n }) => sum + n, 0)]);
    }
  });

  it('shows a figure by a value where every part is large, and tells no small group by figures less one another', () => {
    const found = groupsOf('csat', seen, atoms, (figure, atom) => inField(figure.where.field ?? '', atom as KnownAtom));
    // One group may have two names by chance, as the phone and Gold at the kiosk: it is hidden by the one that tells more.
    expect(toldBySubtraction(found.groups, fewest)).toEqual([]);
    const shown = seen.filter((figure) => figure.shown && figure.where.field !== '');
    // The island's newest month is of one kind: Blue there is everybody.
    expect(new Set(shown.map(({ where }) => where.store))).toEqual(new Set([storeIds['Harbour'], storeIds['Island']]));
  });

  it('shows whoever may read the answers every figure', async () => {
    for (const store of (await owner.get('/api/dashboards/stores?field=segment:Gold')).ok().items)
      if (store.csat.n > 0) expect([store.name, store.csat.value === null]).toEqual([store.name, false]);
  });

  it('hides on the pages of a store, a question and over time what it hides in the list', async () => {
    const query = 'field=segment:Gold';
    const page = (await manager.get(`/api/dashboards/stores/${storeIds['Station']}?${query}`)).ok();
    expect([page.csat.value, page.index.value, page.questions[0].distribution]).toEqual([null, null, []]);
    const question = (await manager.get(`/api/dashboards/questions/${surveyId}/manners?${query}`)).ok();
    expect([question.figure.value, question.distribution]).toEqual([null, []]);
    const { points } = (
      await manager.get(`/api/scores/csat/over-time?by=month&${query}&storeId=${storeIds['Station']}`)
    ).ok();
    expect(points.map(({ figure }: { figure: Shown }) => figure.value)).toEqual([null]);
    const overview = (await manager.get(`/api/dashboards/overview?${query}`)).ok();
    expect(overview.csat.value).toBeNull();
  });
});
