/** A lower and an upper limit in the units of the estimate; both null when the data do not determine them. */
export interface Interval {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The interval of a statistic that is undefined. */
export const UNKNOWN: Interval = { lower: null, upper: null };

/**
 * Estimate ± half, kept inside the scale when one is given.
 *
 * @example around(99, 3, 0, 100) // { lower: 96, upper: 100 }
 */
export function around(centre: number, half: number, floor = -Infinity, ceiling = Infinity): Interval {
  return { lower: Math.max(floor, centre - half), upper: Math.min(ceiling, centre + half) };
}
