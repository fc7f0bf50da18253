import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { bases, places, type Asked, type Filter, type Given, type Known } from '../support/one-filter.ts';
import { join } from '../support/people-of-all-roles.ts';
import { recountDifferences } from '../support/recount.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

const year = new Date().getUTCFullYear() - 1;
const day = fc
  .record({ month: fc.integer({ min: 1, max: 5 }), day: fc.integer({ min: 1, max: 28 }) })
  .map((at) => `${year}-${String(at.month).padStart(2, '0')}-${String(at.day).padStart(2, '0')}`);
const firsts = [1, 2, 3, 4, 5, 6].map((month) => `${year}-0${month}-01`);
const stores = ['Quay', 'Market', 'Hill', 'Calls'] as const;
const regions = ['North', 'Coast', 'Inland', 'South'] as const;
const languages = ['en', 'fi'] as const;
const choice = {
  kind: 'choice' as const,
  key: 'why',
  text: { en: 'Why?', fi: 'Miksi?' },
  options: [
    { code: 1, label: { en: 'near', fi: 'lähellä' } },
    { code: 2, label: { en: 'cheap', fi: 'halpa' } },
  ],
};

/** What is drawn, the same in every run. */
const drawn = <Value>(arbitrary: fc.Arbitrary<Value>, { seed, many }: { seed: number; many: number }) =>
  fc.sample(arbitrary, { seed, numRuns: many });

/** Hill opened within the first month, and can't have been answered about before. */
const opened = `${year}-01-17`;
const given = fc
  .record({
    store: fc.option(fc.constantFrom(...stores), { freq: 9 }),
    survey: fc.constantFrom('one', 'two'),
    channel: fc.constantFrom('web', 'phone', 'email'),
    language: fc.constantFrom(...languages),
    segment: fc.option(fc.constantFrom('Gold', 'Blue')),
    day,
  })
  .map((each) => (each.store === 'Hill' && each.day < opened ? { ...each, day: opened } : each));
const moved = fc.record({
  store: fc.constantFrom(...stores),
  region: fc.option(fc.constantFrom(...regions), { freq: 6 }),
  from: day,
});
const chance = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 1, nil: undefined });
const period = fc
  .uniqueArray(fc.oneof(day, fc.constantFrom(...firsts)), { minLength: 2, maxLength: 2 })
  .map((days) => days.toSorted() as [string, string]);
const filters: fc.Arbitrary<Filter> = fc.record({
  period: fc.oneof(fc.constant<[string, string]>([`${year}-01-01`, `${year}-06-01`]), period),
  region: fc.option(fc.constantFrom(...regions), { freq: 3, nil: undefined }),
  store: fc.option(fc.constantFrom(...stores), { freq: 1, nil: undefined }),
  setting: chance(fc.constantFrom('store', 'call_centre')),
  survey: chance(fc.constantFrom('one', 'two')),
  channel: chance(fc.constantFrom('web', 'phone', 'email')),
  language: chance(fc.constantFrom(...languages)),
  segment: chance(fc.constantFrom('Gold', 'Blue')),
});

describe('One filter', () => {
  let candour: Candour;
  let beside: Candour;
  let owner: Visitor;
  const known: Known = { stores: {}, regions: {}, surveys: {}, versions: {}, history: new Map(), given: [], asked: [] };

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    beside = await Candour.start({ database: candour.database, args: ['--no-worker'] });
    (await owner.post('/api/customer-fields', { name: 'Segment', kind: 'choice', compared: true })).ok(201);
    await eventually(
      async () => (await owner.get('/api/customer-fields')).ok().items[0].compared,
      (compared) => compared === 'yes',
    );
    for (const [name, parent] of Object.entries({ North: null, Coast: 'North', Inland: 'North', South: null })) {
      const parentId = parent && known.regions[parent];
      known.regions[name] = (await owner.post('/api/regions', { name, parentId })).ok(201).id;
    }
    for (const [at, name] of stores.entries()) {
      const region = regions[at] ?? null;
      const setting = name === 'Calls' ? 'call_centre' : 'store';
      // One that opened within a month has belonged to its region since.
      const openedOn = name === 'Hill' ? opened : null;
      const store = { code: name, name, setting, timeZone: 'UTC', language: 'en', openedOn };
      known.stores[name] = (await owner.post('/api/stores', { ...store, regionId: known.regions[region ?? ''] })).ok(
        201,
      ).id;
      known.history.set(name, [{ from: '1900-01-01', region }]);
    }
    for (const name of ['one', 'two']) {
      const survey = smallSurvey({ languages: ['en', 'fi'] });
      const texts = JSON.parse(JSON.stringify(survey).replaceAll(/\{"en":("[^"]*")\}/g, '{"en":$1,"fi":$1}'));
      texts.blocks[0].questions.push(choice);
      known.surveys[name] = (await owner.post('/api/surveys', { definition: texts })).ok(201).id;
      known.versions[name] = (await owner.post(`/api/surveys/${known.surveys[name]}/publish`)).ok(201).id;
    }
  }, 120_000);
  afterAll(async () => {
    await beside.halt();
    await candour.stop();
  });

  const move = async ({ store, region, from }: { store: string; region: string | null; from: string }) => {
    const regionId = region === null ? null : known.regions[region];
    (await owner.post(`/api/stores/${known.stores[store]}/move`, { regionId, from })).ok();
    const before = (known.history.get(store) ?? []).filter((stint) => stint.from < from);
    known.history.set(store, [...before, { from, region }]);
  };
  const answer = async (answers: readonly Omit<Given, 'id'>[]) => {
    for (const { store, survey, segment, day: answeredOn, ...how } of answers) {
      const { id } = (
        await owner.post('/api/responses', {
          submissionKey: randomUUID(),
          surveyVersionId: known.versions[survey],
          storeId: store === null ? null : known.stores[store],
          answeredOn,
          ...how,
          answers: { overall: 4, manners: 4, comment: 'said', why: 1 },
          ...(segment === null ? {} : { fields: { segment } }),
        })
      ).ok(201);
      known.given.push({ id, store, survey, segment, day: answeredOn, ...how });
    }
    await eventually(
      () => candour.database.sql('select 1 from unfolded'),
      (waiting) => waiting.length === 0,
    );
  };
  const ask = async (asked: readonly Asked[]) => {
    await candour.database.sql(
      `with given as (select * from jsonb_to_recordset($1) as g (n int, store text, survey uuid, language text, day date)),
       made as (
         insert into campaigns (organisation_id, id, name, survey_version_id, status, audience, message)
         select organisation_id, gen_random_uuid(), 'Asked', id, 'running', '{}', '{}' from survey_versions
         where id in (select survey from given) returning *),
       asked as (
         insert into invitations (organisation_id, id, campaign_id, store_id, language, token_hash, seed, state, created_at)
         select m.organisation_id, gen_random_uuid(), m.id, s.id, g.language, sha256(convert_to(g.n::text, 'UTF8')), 1, 'waiting',
           g.day + interval '12 hours'
         from given g join made m on m.survey_version_id = g.survey join stores s on s.name = g.store returning *)
       insert into attempts (organisation_id, id, invitation_id, campaign_id, channel, kind, number, state, due_at, disposition)
       select organisation_id, gen_random_uuid(), id, campaign_id, 'email', 'first', 1, 'sent', now(), '3.19' from asked`,
      [JSON.stringify(asked.map((each, n) => ({ ...each, n, survey: known.versions[each.survey] })))],
    );
    known.asked.push(...asked);
  };
  const compare = async (asks: readonly Filter[]) => {
    // A session holds at every process of a Candour.
    const other = beside.visitor();
    for (const [name, value] of owner.cookies) other.cookies.set(name, value);
    for (const [at, filter] of asks.entries()) {
      const found = await bases(at % 2 === 0 ? owner : other, known, filter);
      expect({ filter, ...found.seen }).toEqual({ filter, ...found.expected });
    }
  };

  it('means the same in every view, for whoever sees everything, after every move of a store', async () => {
    await answer(drawn(given, { seed: 1, many: 60 }));
    await ask(
      drawn(given, { seed: 2, many: 24 }).flatMap(({ store, survey, language, day: on }) =>
        store === null ? [] : [{ store, survey, language, day: on }],
      ),
    );
    await compare(drawn(filters, { seed: 3, many: 6 }));
    for (const each of drawn(moved, { seed: 4, many: 8 }).toSorted((a, b) => a.from.localeCompare(b.from)))
      await move(each);
    await compare(drawn(filters, { seed: 5, many: 10 }));
    await answer(drawn(given, { seed: 6, many: 20 }));
    await compare(drawn(filters, { seed: 8, many: 6 }));
    for (const { id } of known.given.splice(3, 6)) (await owner.post(`/api/responses/${id}/erase`)).ok(204);
    await compare(drawn(filters, { seed: 10, many: 6 }));
    for (const each of drawn(moved, { seed: 7, many: 4 })) await move(each);
    await compare(drawn(filters, { seed: 11, many: 6 }));
    expect(await recountDifferences(candour)).toEqual([]);
  }, 300_000);

  it('means the same for a person narrowed to a region: her stores of today, with all that was answered about them', async () => {
    const manager = await join(candour, owner, 'region_manager', { regionIds: [known.regions['North'] ?? ''] });
    const own = stores.filter((store) => places(known.history.get(store)?.at(-1)?.region ?? null).includes('North'));
    for (const filter of drawn(filters, { seed: 9, many: 6 })) {
      const [from, to] = [`${filter.period[0].slice(0, 7)}-01`, firsts.find((first) => first >= filter.period[1])];
      const whole: Filter = { ...filter, period: [from, to ?? `${year}-07-01`], own };
      const { seen, expected } = await bases(manager, known, whole);
      expect({ filter: whole, ...seen }).toEqual({ filter: whole, ...expected });
    }
  }, 120_000);

  it('means the same after an update of a database that knew neither stamps nor first regions', async () => {
    await candour.halt();
    await candour.database.sql(`
      drop table month_stamps;
      drop function stamp_months() cascade;
      drop function forget_stamps() cascade;
      update store_regions r set from_day = s.opened_on from stores s where s.id = r.store_id and s.opened_on is not null
        and r.from_day = '1900-01-01';
      delete from migrations where name ~ '^(MonthStamps|FirstRegions)'`);
    await candour.run();
    await compare(drawn(filters, { seed: 12, many: 6 }));
    await answer(drawn(given, { seed: 13, many: 4 }));
    await compare(drawn(filters, { seed: 14, many: 4 }));
  }, 120_000);
});
