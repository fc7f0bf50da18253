import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import {
  giveJob,
  honestJournal,
  inviteShopper,
  planWave,
  position,
  type Shopping,
  startShopping,
  visitOf,
} from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';
import { dayFromNow as day } from '../support/days.ts';

let candour: Candour;
let owner: Visitor;

beforeAll(async () => {
  candour = await Candour.start();
  owner = await candour.setUp();
}, 120_000);
afterAll(() => candour.stop());

const offer = (jobId: string, shopperId: string) => owner.post(`/api/assignments/${jobId}/offer`, { shopperId });
const proposed = async ({ programmeId }: Shopping): Promise<string[]> =>
  (await owner.get(`/api/assignments/proposals?programmeId=${programmeId}`))
    .ok()
    .items.map(({ shopperId }: { shopperId: string }) => shopperId);

/** A visit that was made so many days ago. */
function madeAgo(jobId: string, versionId: string, days: number) {
  const visit = visitOf(jobId, versionId);
  const earlier = (at: number) => at - days * 86_400_000;
  const endedAt = earlier(visit.endedAt);
  return { ...visit, startedAt: earlier(visit.startedAt), endedAt, journal: honestJournal(jobId, endedAt) };
}

describe('rotation by household', () => {
  it('holds under 50 parallel claims: of a family’s claims at one store, one wins', async () => {
    const board = await startShopping(candour, owner, { visitsPerStore: 10, rotationDays: 30, selfAssign: true });
    const open = await planWave(board);
    const head = await inviteShopper(board);
    const others = await Promise.all(Array.from({ length: 4 }, () => inviteShopper(board, { householdOf: head.id })));
    const family = [head, ...others];
    const claims = await Promise.all(
      Array.from({ length: 50 }, (_, n) => {
        const { phone } = family[n % family.length]!;
        return phone.post(`/api/shop/jobs/${open[n % open.length]}/accept`);
      }),
    );
    // Whoever won is told so each time that they ask.
    const won = claims.flatMap(({ status }, n) => (status === 200 ? [n % open.length] : []));
    expect(new Set(won).size).toBe(1);
    expect(claims.filter(({ status }) => ![200, 404, 409].includes(status))).toEqual([]);
    const [held] = await candour.database.sql<{ count: number }>(
      `select count(*)::int as count from assignments where programme_id = $1 and state = 'accepted'`,
      [board.programmeId],
    );
    expect(held?.count).toBe(1);
    const stranger = await inviteShopper(board);
    const free = (await stranger.phone.get('/api/shop/board'))
      .ok()
      .items.find(({ programme }: { programme: { id: string } }) => programme.id === board.programmeId);
    expect((await stranger.phone.post(`/api/shop/jobs/${free.id}/accept`)).status).toBe(200);
  }, 60_000);

  it('counts visits by others under 50 parallel claims and offers too', async () => {
    const terms = { visitsPerStore: 10, rotationDays: 0, rotationVisits: 2, selfAssign: true };
    const board = await startShopping(candour, owner, terms);
    const open = await planWave(board);
    const head = await inviteShopper(board);
    const partner = await inviteShopper(board, { householdOf: head.id });
    const tries = await Promise.all(
      Array.from({ length: 50 }, (_, n) => {
        const [one, jobId = ''] = [n % 2 === 0 ? head : partner, open[n % open.length]];
        return n % 4 < 2 ? one.phone.post(`/api/shop/jobs/${jobId}/accept`) : offer(jobId, one.id);
      }),
    );
    expect(tries.filter(({ status }) => ![200, 204, 404, 409].includes(status))).toEqual([]);
    const [held] = await candour.database.sql<{ count: number }>(
      `select count(*)::int as count from assignments where programme_id = $1 and state in ('offered', 'accepted')`,
      [board.programmeId],
    );
    expect(held?.count).toBe(1);
  }, 60_000);

  it('lets nobody return before so many others have been there, in proposals as in offers', async () => {
    const rested = await startShopping(candour, owner, { visitsPerStore: 6, rotationDays: 0, rotationVisits: 2 });
    const [one = '', two = '', three = ''] = await planWave(rested, -3, 0);
    const [again = ''] = await planWave(rested, 1, 3);
    const shopper = await inviteShopper(rested);
    await giveJob(rested, one, shopper);
    (await shopper.phone.put(`/api/visits/${randomUUID()}`, madeAgo(one, rested.versionId, 2))).ok(201);
    for (const [made, jobId] of [two, three].entries()) {
      const refused = await offer(again, shopper.id);
      expect(refused.body.findings).toMatchObject([{ code: 'rotation_visits', details: { made, wanted: 2 } }]);
      expect(await proposed(rested)).not.toContain(shopper.id);
      const other = await inviteShopper(rested);
      await giveJob(rested, jobId, other);
      (await other.phone.put(`/api/visits/${randomUUID()}`, visitOf(jobId, rested.versionId))).ok(201);
    }
    expect((await proposed(rested)).filter((id) => id === shopper.id)).toHaveLength(1);
    (await offer(again, shopper.id)).ok(204);
  }, 60_000);
});

describe('a refusal', () => {
  it('says which rule holds, and until when', async () => {
    const shopping = await startShopping(candour, owner, { visitsPerStore: 3, rotationDays: 30 });
    const [first = ''] = await planWave(shopping, -3, 3);
    const [second = ''] = await planWave(shopping, 5, 9);
    const shopper = await inviteShopper(shopping);
    await giveJob(shopping, first, shopper);
    const told = async () => {
      const { status, body } = await offer(second, shopper.id);
      expect([status, body.code]).toEqual([409, 'rotation']);
      return body.findings[0];
    };
    // The wave ends on a day that was planned.
    const held = { last: day(3), days: 30, until: day(34) };
    expect(await told()).toMatchObject({ code: 'rotation_held', details: held });
    (await shopper.phone.put(`/api/visits/${randomUUID()}`, madeAgo(first, shopping.versionId, 2))).ok(201);
    const rule = await told();
    expect(rule).toMatchObject({ code: 'rotation_days', details: { last: day(-2), days: 30, until: day(29) } });
    expect(rule.message).toContain(day(29));
  });

  it('names the language, the distance or that somebody is gone', async () => {
    const requirements = { languages: ['sv', 'lt'], maxKm: 50 };
    const shopping = await startShopping(candour, owner, { requirements });
    const [jobId = ''] = await planWave(shopping);
    const refusal = async (more: object, change?: object) => {
      const shopper = await inviteShopper(shopping, more);
      if (change) (await owner.patch(`/api/shoppers/${shopper.id}`, change)).ok();
      const { status, body } = await offer(jobId, shopper.id);
      expect([status, body.code]).toEqual([409, 'not_suitable']);
      return body.findings[0];
    };
    expect(await refusal({ languages: ['fi'] })).toMatchObject({
      code: 'other_languages',
      details: { languages: 'sv lt' },
    });
    const far = { languages: ['sv'], latitude: position.latitude + 1, longitude: position.longitude };
    expect(await refusal(far)).toMatchObject({ code: 'too_far', details: { km: 111, maxKm: 50 } });
    expect(await refusal({ languages: ['sv'] }, { status: 'deactivated' })).toMatchObject({ code: 'deactivated' });
  });
});

describe('a reminder', () => {
  it('is kept for whoever accepts before the days begin, on offer or from the board', async () => {
    const shopping = await startShopping(candour, owner, { visitsPerStore: 2, rotationDays: 0, selfAssign: true });
    const [offered = '', taken = ''] = await planWave(shopping, 5, 9);
    const [running = ''] = await planWave(shopping, -1, 3);
    const shopper = await inviteShopper(shopping);
    await giveJob(shopping, offered, shopper);
    for (const jobId of [taken, running]) (await shopper.phone.post(`/api/shop/jobs/${jobId}/accept`)).ok();
    const reminders = await candour.database.sql<{ subject_id: string }>(
      `select subject_id from deadlines where kind = 'remind' and subject_id = any($1) order by subject_id`,
      [[offered, taken, running]],
    );
    expect(reminders.map(({ subject_id: jobId }) => jobId)).toEqual([offered, taken].sort());
  });
});
