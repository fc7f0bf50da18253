import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CallingHouse } from '../support/calling-house.ts';
import type { Visitor } from '../support/visitor.ts';

describe('The queue of callings, when many ask at the same moment', () => {
  let house: CallingHouse;
  let others: Visitor[];

  beforeAll(async () => {
    house = await CallingHouse.start();
    others = await Promise.all(Array.from({ length: 11 }, () => house.join('interviewer')));
  }, 120_000);
  afterAll(() => house?.candour.stop());

  const takes = async (who: Visitor[]) => {
    const taken = await Promise.all(who.map((each) => house.next(each)));
    return taken.flatMap((calling) => (calling === null ? [] : [calling]));
  };

  /** Whoever was left by what came before is asked no more. */
  const emptied = () =>
    house.candour.database.sql(
      `update callings set state = 'done', taken_by = null, taken_until = null where state in ('ready', 'resting', 'in_hand')`,
    );

  it('gives one of those who share a number, however many ask at once', async () => {
    await house.customers(Array.from({ length: 30 }, () => '+46701234567'));
    const campaign = await house.campaign();
    const everybody = [house.interviewer, ...others];
    // Each presses several times at once: what she has is still one.
    const fifty = Array.from({ length: 50 }, (_, at) => everybody[at % everybody.length] ?? house.interviewer);
    const taken = await takes(fifty);
    expect(new Set(taken.map(({ id }) => id)).size).toBe(1);
    const queue = await house.queue();
    expect(queue['in_hand']).toBe(1);
    expect((queue['ready'] ?? 0) + (queue['resting: number_in_use'] ?? 0)).toBe(29);
    (await house.owner.post(`/api/campaigns/${campaign}/cancel`)).ok();
    // Nobody has rung: all of it is let go.
    expect(await house.queue()).toEqual({ 'stopped: campaign_over': 30 });
  }, 60_000);

  it('gives one person one of many, however often she asks at once', async () => {
    await house.customers(Array.from({ length: 8 }, (_, n) => `+35840123450${n}`));
    const campaign = await house.campaign();
    const [she = house.interviewer] = others;
    const taken = await takes(Array.from({ length: 16 }, () => she));
    expect([taken.length, new Set(taken.map(({ id }) => id)).size]).toEqual([16, 1]);
    (await house.owner.post(`/api/campaigns/${campaign}/cancel`)).ok();
  }, 60_000);

  it('gives those who ask at once the first of the queue, each one, and what is somebody’s by name to her alone', async () => {
    const { sql } = house.candour.database;
    await emptied();
    const phones = Array.from({ length: 40 }, (_, n) => `+3584012350${String(n).padStart(2, '0')}`);
    await house.customers(phones);
    const campaign = await house.campaign({ name: 'At once', audience: {} });
    await sql(
      `update callings k set priority = 100 - right(k.number, 2)::int where k.campaign_id = $1 and k.number = any($2)`,
      [campaign, phones],
    );
    const everybody = [house.interviewer, ...others];
    const ids = await Promise.all(everybody.map(async (who) => (await who.get('/api/me')).ok().person.id as string));
    // The first two are the last interviewer’s by name; the third is not to be the first one’s.
    const named = 'update callings set for_person = $2 where number = $1';
    await sql(named, [phones[0], ids.at(-1)]);
    await sql(named, [phones[1], ids.at(-1)]);
    await sql('update callings set not_by = $2 where number = $1', [phones[2], ids[0]]);
    const taken = await takes([...everybody, ...everybody]);
    const numbers = taken.map(({ customer }) => customer.number as string);
    const [first, second] = [numbers.slice(0, everybody.length), numbers.slice(everybody.length)];
    // Pressed twice, it is the same; each has her own.
    expect(second).toEqual(first);
    expect(new Set(first).size).toBe(everybody.length);
    // What is by name for the last one is hers; the second of it waits for her, and hides nobody.
    expect(first.at(-1)).toBe(phones[0]);
    expect(first[0]).not.toBe(phones[2]);
    expect(new Set(first)).toEqual(new Set([phones[0], ...phones.slice(2, everybody.length + 1)]));
    (await house.owner.post(`/api/campaigns/${campaign}/cancel`)).ok();
  }, 60_000);
});
