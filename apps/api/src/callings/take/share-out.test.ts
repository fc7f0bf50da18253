import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { HeadOfSeveral } from './heads-of-several.reads.js';
import { isFor, type Place, type Standing } from './queue-standing.reads.js';
import { shareOut } from './share-out.js';

const people = ['ann', 'bea', 'cyn'];
const languages = ['en', 'fi'];

/** One that waits: a row of the queue, in whose order they come. */
interface Waiting {
  at: number;
  customer: number;
  number: number;
  forPerson: string | null;
  notBy: string | null;
}

const somebody = fc.option(fc.constantFrom(...people), { freq: 2 });
const waiting = fc.record<Waiting>({
  at: fc.nat(2),
  customer: fc.nat(9),
  number: fc.nat(9),
  forPerson: somebody,
  notBy: somebody,
});
const place = fc.record<Place>({
  campaignId: fc.constant('campaign'),
  hours: fc.constant('FI Europe/Helsinki'),
  language: fc.constantFrom(...languages),
  window: fc.constant(null),
  skill: fc.option(fc.constant('cars'), { freq: 3 }),
});
const abilities = fc.record({ languages: fc.subarray(languages), skills: fc.subarray(['cars']) });
const house = fc.record({
  queue: fc.array(waiting, { maxLength: 14 }),
  places: fc.array(place, { minLength: 3, maxLength: 3 }),
  takers: fc.tuple(abilities, abilities, abilities),
});

const standing = (takers: readonly { languages: string[]; skills: string[] }[]): Standing[] =>
  takers.map((each, n) => ({ ...each, personId: people[n] ?? '', own: null }));

/** What the statement reads: the first of each place, and what is somebody's by name, in the queue's order. */
function headsOf(queue: readonly Waiting[], places: readonly Place[], takers: readonly Standing[], most: number) {
  const read = new Map<number, number>();
  return queue.flatMap(({ at, customer, number, forPerson, notBy }, n): HeadOfSeveral[] => {
    const head = { id: `${n}`, at, customerId: `c${customer}`, number: `n${number}`, forPerson, notBy };
    const isRead =
      takers.some((taker) => isFor(taker, places[at] as Place)) &&
      (forPerson === null || people.includes(forPerson)) &&
      (read.get(at) ?? 0) < most;
    if (isRead) read.set(at, (read.get(at) ?? 0) + 1);
    return [
      ...(isRead ? [{ ...head, isByName: false }] : []),
      ...(forPerson === null ? [] : [{ ...head, isByName: true }]),
    ];
  });
}

/** One after the other, each looking through the whole queue. */
function oneByOne(queue: readonly Waiting[], places: readonly Place[], takers: readonly Standing[]) {
  const taken: { n: number; customer: number; number: number }[] = [];
  return takers.map((taker) => {
    const first = queue.findIndex(
      ({ at, customer, number, forPerson, notBy }, n) =>
        (isFor(taker, places[at] as Place)
          ? (forPerson === null || forPerson === taker.personId) && notBy !== taker.personId
          : forPerson === taker.personId) &&
        !taken.some((each) => each.n === n || each.customer === customer || each.number === number),
    );
    const found = queue[first];
    if (found === undefined) return 'none';
    taken.push({ n: first, customer: found.customer, number: found.number });
    return `${first}`;
  });
}

const idsOf = (shares: ReturnType<typeof shareOut>) =>
  [...shares.values()].map((share) => (typeof share === 'object' ? share.id : share));

describe('Sharing out the queue among those who ask at once', () => {
  it('gives each what she would get alone after the one before', () => {
    const all = fc.property(house, ({ queue, places, takers: given }) => {
      const takers = standing(given);
      const shares = shareOut(takers, places, headsOf(queue, places, takers, 99), 99);
      expect(idsOf(shares)).toEqual(oneByOne(queue, places, takers));
    });
    fc.assert(all, { numRuns: 2_000 });
  });

  it('never gives another where places were not read to their end: it leaves her to look alone', () => {
    let alone = 0;
    const all = fc.property(house, fc.integer({ min: 1, max: 4 }), ({ queue, places, takers: given }, most) => {
      const takers = standing(given);
      const shares = idsOf(shareOut(takers, places, headsOf(queue, places, takers, most), most));
      const firstAlone = shares.indexOf('alone');
      if (firstAlone !== -1) alone += 1;
      // From the first who looks alone on, the others come before her.
      const known = firstAlone === -1 ? shares.length : firstAlone;
      expect(shares.slice(0, known)).toEqual(oneByOne(queue, places, takers).slice(0, known));
    });
    fc.assert(all, { numRuns: 2_000 });
    expect(alone).toBeGreaterThan(0);
  });
});
