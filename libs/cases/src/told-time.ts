/** So many cases are needed to say how long one takes: of fewer, one more would tell another time. */
export const LEAST_TO_TELL = 30;
/** So large a share of cases took no longer than what is told. */
const share = 0.8;

/**
 * How long a case may be told to take: what eight of ten of the nearest cases took that there are enough of.
 *
 * @param nearest Open minutes that cases took to be settled, in lists from the nearest place to the widest: store, region, organisation.
 * @returns The open minutes, and which of the lists says so; null where none is long enough.
 */
export function toldTime(nearest: readonly (readonly number[])[]): { minutes: number; list: number } | null {
  const list = nearest.findIndex(({ length }) => length >= LEAST_TO_TELL);
  const sorted = (nearest[list] ?? []).toSorted((one, other) => one - other);
  const minutes = sorted[Math.ceil(sorted.length * share) - 1];
  return minutes === undefined ? null : { minutes, list };
}
