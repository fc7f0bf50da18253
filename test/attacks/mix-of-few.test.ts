import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { join } from '../support/people-of-all-roles.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';
import { monthAgo } from '../support/days.ts';

/** How many answered by which channel, in the month that runs and in the one before. */
const few = { now: { web: 30, phone: 6 }, before: { web: 40, phone: 3 } };
const many = { now: { web: 30, phone: 30 }, before: { web: 40, phone: 12 } };

describe('A change with the mix of channels held still', () => {
  let candour: Candour;
  let owner: Visitor;
  let manager: Visitor;
  const stores: Record<string, string> = {};

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    const { versionId, program } = await publishSurvey(candour, owner, { definition: smallSurvey() });
    for (const [name, { now, before }] of Object.entries({ few, many })) {
      const store = { code: name, name, timeZone: 'UTC', language: 'en', openedOn: '2020-01-01' };
      stores[name] = (await owner.post('/api/stores', store)).ok(201).id;
      for (const [ago, counts] of [now, before].entries())
        for (const [channel, n] of Object.entries(counts))
          for (let at = 0; at < n; at += 1) {
            const asked = { surveyVersionId: versionId, storeId: stores[name], channel, language: 'en' };
            // Phones are kinder, and this month was worse.
            const point = Math.min(5, 1 + (at % 4) + (channel === 'phone' ? 1 : 0) + ago);
            const handIn = { submissionKey: `${name}-${channel}-${ago}-${at}`, ...asked, answeredOn: monthAgo(ago) };
            (await program.post('/api/responses', { ...handIn, answers: { manners: point } })).ok(201);
          }
    }
    manager = await join(candour, owner, 'store_manager', { storeIds: Object.values(stores) });
    await eventually(
      () => candour.database.sql('select 1 from unfolded'),
      (waiting) => waiting.length === 0,
    );
  }, 120_000);
  afterAll(() => candour.stop());

  const changeOf = async (person: Visitor, name: string) => {
    const query = `storeId=${stores[name]}&from=${monthAgo(0)}&to=${monthAgo(-1)}`;
    const { principles } = (await person.get(`/api/dashboards/overview?${query}`)).ok();
    return principles.find(({ key }: { key: string }) => key === 'courtesy').figure.change;
  };
  const mixOf = async (person: Visitor, name: string) => (await changeOf(person, name)).mix;

  it('is told to whoever may read the answers, and to others where each channel has enough', async () => {
    expect((await mixOf(owner, 'many')).moved).toBeGreaterThan(10);
    expect((await mixOf(manager, 'many')).moved).toBeGreaterThan(10);
    expect((await mixOf(owner, 'few')).adjusted.value).not.toBeNull();
  });

  it('is not told to others where the two changes would give a few answers away', async () => {
    const { value, mix } = await changeOf(manager, 'few');
    expect(value).not.toBeNull();
    expect(mix).toBeUndefined();
  });
});
