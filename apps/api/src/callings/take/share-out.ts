import type { HeadOfSeveral } from './heads-of-several.reads.js';
import { isFor, type Place, type Standing } from './queue-standing.reads.js';

/** What an interviewer gets of what several look at together; `alone`: not to be said without looking for her alone. */
export type Share = HeadOfSeveral | 'none' | 'alone';

/**
 * Gives each of several interviewers the first that is hers, in their order, as if each had come alone after the one before. `heads` are
 * the first `most` of each place, in the order of the queue over all places. No customer and no number goes out twice.
 */
export function shareOut(
  takers: readonly Standing[],
  places: readonly Place[],
  heads: readonly HeadOfSeveral[],
  most: number,
): Map<string, Share> {
  const counts = new Map<number, number>();
  for (const { at, isByName } of heads) if (!isByName) counts.set(at, (counts.get(at) ?? 0) + 1);
  const given = new Set<HeadOfSeveral>();
  const shares = new Map<string, Share>();
  for (const taker of takers) {
    const hers = places.map((place) => isFor(taker, place));
    const left = heads.filter((head) => isHers(head, taker, hers[head.at] === true) && !isOfAnother(head, given));
    // Of a place that was not read to its end, and of which nothing read is left for her, the next is not known.
    const isKnown = hers.every(
      (is, at) => !is || (counts.get(at) ?? 0) < most || left.some((head) => head.at === at && !head.isByName),
    );
    const share = isKnown ? (left[0] ?? 'none') : 'alone';
    if (typeof share === 'object') given.add(share);
    shares.set(taker.personId, share);
  }
  return shares;
}

function isHers({ isByName, forPerson, notBy }: HeadOfSeveral, { personId }: Standing, suits: boolean): boolean {
  if (isByName) return forPerson === personId && !suits;
  return suits && (forPerson === null || forPerson === personId) && notBy !== personId;
}

/** Somebody else gets this customer, or somebody at the same number, at this moment. */
function isOfAnother({ customerId, number }: HeadOfSeveral, given: ReadonlySet<HeadOfSeveral>): boolean {
  return [...given].some(
    (each) => (customerId !== null && each.customerId === customerId) || (number !== null && each.number === number),
  );
}
