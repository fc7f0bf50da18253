import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { callingMoves, compareCallings, queueDigest, type Waiting } from '../../libs/calling/src/index.ts';
import { always, CallingHouse } from '../support/calling-house.ts';
import { seededRandom } from '../scoring/seeded-random.ts';
import { eventually } from '../support/eventually.ts';
import type { Visitor } from '../support/visitor.ts';

const everyDay = [1, 2, 3, 4, 5, 6, 7];
/** Hours of a campaign that lie behind us or before us by the clock in Helsinki, whatever that shows. */
const notNow = () => {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: 'Europe/Helsinki' }).format(),
  );
  return hour < 12
    ? { from: '18:00', until: '20:00', weekdays: everyDay }
    : { from: '05:00', until: '08:00', weekdays: everyDay };
};

describe('Nobody is rung against the rules', () => {
  let house: CallingHouse;
  let other: Visitor;
  let sql: CallingHouse['candour']['database']['sql'];
  let campaigns: string[] = [];
  let numbers = 1_000_000;

  beforeAll(async () => {
    house = await CallingHouse.start();
    other = await house.join('interviewer');
    ({ sql } = house.candour.database);
  }, 120_000);
  afterAll(() => house?.candour.stop());
  afterEach(async () => {
    for (const id of campaigns) await house.owner.post(`/api/campaigns/${id}/cancel`);
    campaigns = [];
    await sql(`update callings set state = 'stopped', taken_by = null, taken_until = null where state <> 'stopped'`);
    await sql(`update customers set consent = 'withdrawn'`);
    (await house.owner.put('/api/calling-rules/FI', always)).ok(204);
  });

  /** So many new customers, who are the only ones, asked by a campaign. */
  const asked = async (count: number, part: object = {}) => {
    for (let n = 0; n < count; n += 1) {
      numbers += 1;
      (await house.owner.post('/api/customers', { name: `N${numbers}`, phone: `+35840${numbers}`, language: 'en' })).ok(
        201,
      );
    }
    return alsoBy(part);
  };
  const alsoBy = async (part: object = {}) => {
    const id = await house.campaign(part);
    campaigns.push(id);
    return id;
  };
  const only = async () =>
    (
      await sql<{ state: string; reason: string | null }>(
        `select state, reason from callings where state <> 'stopped' or reason is distinct from 'campaign_over' order by id`,
      )
    ).at(-1);

  it('An interviewer who is gone is found though nobody takes the next: in hand goes back, what rang is for a supervisor to settle', async () => {
    const campaign = await asked(2);
    const supervisor = await house.join('supervisor');
    const { path } = await house.ringing();
    const taken = await house.next(other);
    await sql(`update callings set taken_until = now() - interval '1 second' where campaign_id = $1`, [campaign]);
    expect(
      await eventually(
        () => house.queue(),
        (queue) => queue['unsettled'] === 1 && queue['ready'] === 1,
      ),
    ).toBeTruthy();
    expect((await other.get(`/api/callings/${taken.id}`)).status).toBe(404);
    const { items } = (await supervisor.get('/api/calling-queue/unsettled')).ok();
    const id = path.split('/').at(-1) ?? '';
    expect(items).toMatchObject([{ id, interviewer: 'interviewer' }]);
    const settle = (who: Visitor) => who.post(`/api/calling-queue/${id}/settle`, { outcome: 'no_answer' });
    expect((await settle(house.interviewer)).status).toBe(403);
    expect((await settle(supervisor)).ok()).toEqual({ state: 'resting' });
    expect((await settle(supervisor)).status).toBe(409);
    expect((await supervisor.get('/api/calling-queue/unsettled')).ok()).toEqual({ items: [] });
    const [attempt] = await sql(`select state, disposition from attempts where campaign_id = $1`, [campaign]);
    expect(attempt).toEqual({ state: 'sent', disposition: '3.13' });
  }, 60_000);

  it('Whoever answers by the link leaves the queue with the answer, wherever she stood in it, but for the one who is being talked with', async () => {
    const campaign = await asked(callingMoves.answerElsewhere.from.length + 1);
    const ids = (
      await sql<{ id: string }>('select id from callings where campaign_id = $1 order by id', [campaign])
    ).map(({ id }) => id);
    const states = [...callingMoves.answerElsewhere.from, 'talking'] as const;
    const person = (await sql<{ id: string }>(`select id from people limit 1`))[0]?.id;
    for (const [at, state] of states.entries())
      await sql(
        `update callings set state = $2, rest_until = now() + interval '1 day', attempt_id = gen_random_uuid(),
           taken_until = case when $2 in ('in_hand', 'talking') then now() + interval '1 hour' end,
           taken_by = case when $2 = 'in_hand' then $3::uuid when $2 = 'talking' then (select id from people where id <> $3::uuid limit 1) end where id = $1`,
        [ids[at], state, person],
      );
    await sql(`update invitations set state = 'answered', answered_at = now() where campaign_id = $1`, [campaign]);
    const after = await sql<{ id: string; state: string }>('select id, state from callings where campaign_id = $1', [
      campaign,
    ]);
    const stateOf = new Map(after.map(({ id, state }) => [id, state]));
    // What is unsettled rang: a person says how that ended.
    expect(states.map((state, at) => [state, stateOf.get(ids[at] ?? '')])).toEqual(
      states.map((state) => [state, state === 'talking' || state === 'unsettled' ? state : 'done']),
    );
  });

  it('A campaign rings within its own hours, too, and appointments are made in them', async () => {
    await asked(1);
    const { path } = await house.ringing();
    const window = { from: '09:00', until: '10:00', weekdays: everyDay };
    await sql(`update campaigns set sending = jsonb_set(sending, '{window}', $2) where id = $1`, [
      campaigns[0],
      JSON.stringify(window),
    ]);
    const agree = (at: string) =>
      house.interviewer.post(`${path}/outcome`, { outcome: 'appointment', appointment: { at } });
    expect((await agree('2031-06-02T15:00')).ok(422).findings).toMatchObject([{ code: 'closed' }]);
    expect((await agree('2031-06-02T09:30')).ok()).toEqual({ state: 'appointment' });
    await alsoBy({ sending: { window: notNow(), spreadHours: 0, waitDays: 90 } });
    // As one whose first moment was yesterday.
    await sql(`update callings set state = 'ready', rest_until = null, reason = null where campaign_id = $1`, [
      campaigns[1],
    ]);
    expect(await house.next()).toBeNull();
    await sql(`update campaigns set sending = jsonb_set(sending, '{window}', 'null') where id = $1`, [campaigns[1]]);
    expect((await house.next()).campaign.id).toBe(campaigns[1]);
  });

  it('Hours that end between taking and ringing end before the ring', async () => {
    await asked(1);
    const { id } = await house.next();
    (await house.owner.put('/api/calling-rules/FI', { ...always, windows: [notNow()] })).ok(204);
    expect((await house.interviewer.post(`/api/callings/${id}/ring`)).body).toMatchObject({
      status: 409,
      code: 'not_to_be_rung',
    });
    expect(await only()).toEqual({ state: 'resting', reason: 'closed' });
    expect(await sql('select 1 from attempts where campaign_id = $1', [campaigns[0]])).toEqual([]);
  });

  it('A restored database gives nobody to ring, and rings nobody who was taken before', async () => {
    await asked(2);
    const { id } = await house.next();
    await sql('update installation set sending_held_at = now()');
    expect((await house.interviewer.post(`/api/callings/${id}/ring`)).status).toBe(409);
    expect(await house.next()).toBeNull();
    expect(await house.next(other)).toBeNull();
    await sql('update installation set sending_held_at = null');
    expect(await house.next(other)).not.toBeNull();
  });

  it.each([
    ['the gap', { contactGapDays: 30, contactsAtMost: 90 }],
    ['the count', { contactGapDays: 0, contactsAtMost: 1 }],
  ])(
    'Whoever another campaign has reached rests as %s of the contact budget says, and not for what only rang',
    async (_, budget) => {
      await asked(1);
      await alsoBy({ name: 'Another' });
      const say = async (outcome: string) => {
        const { path } = await house.ringing();
        return (await house.interviewer.post(`${path}/outcome`, { outcome })).ok().state as string;
      };
      // Nobody came to the telephone: no contact, but the same telephone is not rung again today.
      expect(await say('busy')).toBe('resting');
      (await house.owner.patch('/api/organisation', budget)).ok();
      expect(await say('link_sent')).toBe('resting');
      await sql(`update callings set state = 'ready', reason = null, rest_until = null where reason = 'busy'`);
      expect(await house.next()).toBeNull();
      expect(
        await sql(
          `select 1 from callings where state = 'resting' and reason = 'over_budget' and rest_until > now() + interval '20 days'`,
        ),
      ).toHaveLength(1);
      (await house.owner.patch('/api/organisation', { contactGapDays: 0, contactsAtMost: 90 })).ok();
    },
  );

  it('A campaign that ends gives back its contact, not that of another which is still to ring', async () => {
    (await house.owner.patch('/api/organisation', { contactGapDays: 10, contactsAtMost: 90 })).ok();
    await asked(1);
    await alsoBy({ name: 'Another', sending: { window: null, spreadHours: 0, waitDays: 30 } });
    (await house.owner.post(`/api/campaigns/${campaigns[0]}/cancel`)).ok();
    const [row] = await sql<{ same: boolean }>(
      `select c.last_asked_at = h.due_at as same from handovers h join invitations i on i.id = h.invitation_id join customers c on c.id = i.customer_id
       where h.campaign_id = $1`,
      [campaigns[1]],
    );
    expect(row).toEqual({ same: true });
    (await house.owner.patch('/api/organisation', { contactGapDays: 0, contactsAtMost: 90 })).ok();
  });

  it('A soft refusal is final unless the campaign says otherwise: then somebody else asks, once, after two weeks', async () => {
    const say = async (who: Visitor, outcome: string) => {
      const { path } = await house.ringing(who);
      return (await who.post(`${path}/outcome`, { outcome })).ok().state as string;
    };
    const awake = () =>
      sql(
        `update callings set state = 'ready', rest_until = null where state = 'resting' and reason = 'refused_for_now'`,
      );
    await asked(1);
    expect(await say(house.interviewer, 'refused_for_now')).toBe('stopped');
    await asked(1, { name: 'Once more', channels: [{ channel: 'phone', refusalsAgain: true }] });
    expect(await say(house.interviewer, 'refused_for_now')).toBe('resting');
    // No to this survey is not soft.
    expect(await say(house.interviewer, 'refused')).toBe('stopped');
    const days = `round(extract(epoch from rest_until - now()) / 86400)::int`;
    expect(await sql(`select ${days} as days from callings where state = 'resting'`)).toEqual([{ days: 14 }]);
    await awake();
    expect(await house.next()).toBeNull();
    expect(await say(other, 'refused_for_now')).toBe('stopped');
  });

  it('What somebody else has to ask waits for a supervisor, and is then one interviewer’s alone; so is an appointment that is given away', async () => {
    await asked(2);
    const { path } = await house.ringing();
    expect((await house.interviewer.post(`${path}/outcome`, { outcome: 'other_language' })).ok().state).toBe(
      'referred',
    );
    const id = path.split('/').at(-1) ?? '';
    const { items } = (await house.owner.get('/api/calling-queue/waiting')).ok();
    expect(items).toMatchObject([{ id, state: 'referred', interviewer: null }]);
    const personId = (await other.get('/api/me')).ok().person.id as string;
    const assign = (to: string, calling = id) =>
      house.owner.post(`/api/calling-queue/${calling}/assign`, { personId: to });
    expect((await assign('01890000-0000-7000-8000-000000000000')).status).toBe(404);
    (await assign(personId)).ok(204);
    expect((await assign(personId)).status).toBe(409);
    const { path: second } = await house.ringing();
    expect(second).not.toBe(path);
    const at = '2031-06-02T12:00';
    (await house.interviewer.post(`${second}/outcome`, { outcome: 'appointment', appointment: { at } })).ok();
    expect(await house.next()).toBeNull();
    expect((await house.next(other)).id).toBe(id);
    (await other.post(`${path}/give-back`)).ok(204);
    expect(await house.next()).toBeNull();
    (await assign(personId, second.split('/').at(-1))).ok(204);
    expect((await other.get('/api/callings/appointments')).ok().items).toHaveLength(1);
    expect((await house.interviewer.get('/api/callings/appointments')).ok().items).toEqual([]);
  });

  it('The queue gives in the order that the library says', async () => {
    const campaign = await asked(14);
    const random = seededRandom(13);
    const rows = await sql<{ id: string }>('select id from callings where campaign_id = $1', [campaign]);
    const some = (most: number) => Math.floor(random.next() * most);
    const moment = (ago: number) => Date.UTC(2026, 0, 10) - ago * 3_600_000;
    const waiting: Waiting[] = rows.map(({ id }) => ({
      id,
      dueAt: some(3) === 0 ? moment(some(3)) : null,
      priority: some(2),
      tries: { morning: some(2), afternoon: some(2), evening: some(2), weekend: some(2) },
      waitingSince: moment(some(2)),
    }));
    for (const { id, dueAt, priority, tries, waitingSince } of waiting) {
      const all = Object.values(tries).reduce((sum, count) => sum + count, 0);
      await sql(
        `update callings set draw = $2, appointment_at = $3, priority = $4, waiting_since = $5, tries = $6, tries_morning = $7, tries_afternoon = $8,
           tries_evening = $9, tries_weekend = $10 where id = $1`,
        [
          id,
          queueDigest(id),
          dueAt === null ? null : new Date(dueAt),
          priority,
          new Date(waitingSince),
          all,
          tries.morning,
          tries.afternoon,
          tries.evening,
          tries.weekend,
        ],
      );
    }
    const took: string[] = [];
    for (;;) {
      const calling = await house.next();
      if (calling === null) break;
      took.push(calling.id);
      await sql(`update callings set state = 'stopped', taken_by = null, taken_until = null where id = $1`, [
        calling.id,
      ]);
    }
    const slots = ['morning', 'afternoon', 'evening', 'weekend'] as const;
    const orders = slots.map((slot) =>
      waiting.toSorted((one, another) => compareCallings(one, another, slot)).map(({ id }) => id),
    );
    expect(orders).toContainEqual(took);
    expect(took).toHaveLength(14);
  });
});
