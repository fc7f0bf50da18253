import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareCallings, type Slot, slotOf, SLOTS, type Waiting } from '../index.js';

const waiting = (id: string, part: Partial<Waiting> = {}): Waiting => ({
  id,
  dueAt: null,
  priority: 0,
  tries: {},
  waitingSince: 0,
  ...part,
});
const sorted = (callings: Waiting[], slot: Slot = 'evening'): string[] =>
  callings.toSorted((one, other) => compareCallings(one, other, slot)).map(({ id }) => id);

it('The queue puts what was promised before what is important, and that before what was tried least', () => {
  expect(
    sorted([
      waiting('waited less', { waitingSince: 2 }),
      waiting('waited longer', { waitingSince: 1 }),
      waiting('tried elsewhere', { tries: { morning: 1 } }),
      waiting('tried in this slot', { tries: { evening: 1 } }),
      waiting('important', { priority: 1, tries: { evening: 3 } }),
      waiting('promised later', { dueAt: 20 }),
      waiting('promised', { dueAt: 10, tries: { evening: 5 } }),
    ]),
  ).toEqual([
    'promised',
    'promised later',
    'important',
    'waited longer',
    'waited less',
    'tried elsewhere',
    'tried in this slot',
  ]);
});

it('Whoever was tried twice elsewhere comes before whoever was tried once in this slot', () => {
  const callings = [waiting('here', { tries: { evening: 1 } }), waiting('elsewhere', { tries: { morning: 2 } })];
  expect(sorted(callings, 'evening')).toEqual(['elsewhere', 'here']);
  expect(sorted(callings, 'morning')).toEqual(['here', 'elsewhere']);
});

it('Ties are not decided by the order of a file', () => {
  const ids = Array.from({ length: 100 }, (_, index) => `customer ${String(index).padStart(3, '0')}`);
  const order = sorted(ids.map((id) => waiting(id)));
  expect(order).not.toEqual(ids);
  expect(sorted(ids.toReversed().map((id) => waiting(id)))).toEqual(order);
  const first = order.slice(0, 50).filter((id) => id < 'customer 050');
  expect(first.length).toBeGreaterThan(12);
  expect(first.length).toBeLessThan(38);
});

it('The order is one order: no two callings are each before the other, and it goes on through a third', () => {
  const calling = fc.record({
    id: fc.string({ maxLength: 3 }),
    dueAt: fc.option(fc.nat(2)),
    priority: fc.nat(1),
    tries: fc.record({ morning: fc.nat(1), evening: fc.nat(1) }),
    waitingSince: fc.nat(1),
  });
  fc.assert(
    fc.property(calling, calling, calling, (a, b, c) => {
      const before = (one: Waiting, other: Waiting) => Math.sign(compareCallings(one, other, 'evening'));
      expect(before(a, b) + before(b, a)).toBe(0);
      if (before(a, b) < 0 && before(b, c) < 0) expect(before(a, c)).toBe(-1);
    }),
    { seed: 13 },
  );
});

it('A week has four slots', () => {
  const at = (weekday: number, time: string) => slotOf(weekday, time);
  expect([
    at(1, '09:00'),
    at(3, '12:59'),
    at(3, '13:00'),
    at(5, '16:59'),
    at(5, '17:00'),
    at(6, '10:00'),
    at(7, '18:00'),
  ]).toEqual(['morning', 'morning', 'afternoon', 'afternoon', 'evening', 'weekend', 'weekend']);
  expect(SLOTS).toHaveLength(4);
});
