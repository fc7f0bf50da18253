import { checkFinite, type Missable } from '../refusal/checks.js';

/** 1-based indexes of the points that complete each pattern, which must themselves be in the zone. */
export interface RunRules {
  readonly beyond3Sigma: number[];
  readonly nineSameSide: number[];
  readonly sixTrend: number[];
  readonly twoOfThreeBeyond2Sigma: number[];
  readonly fourOfFiveBeyond1Sigma: number[];
}

/**
 * Nelson's run rules 1, 2, 3, 5 and 6 on standardised points z: beyond 3 sigma; nine in a row on one side; six in a
 * row rising or falling; two of three beyond 2 sigma on one side; four of five beyond 1 sigma on one side.
 *
 * A zero belongs to no side and breaks a run; so does a missing point. The window (three points, five points) lies whole
 * within the series. Source: Nelson 1984, J. Quality Technology
 * 16:237.
 *
 * @example runRules([0.5, 3.2]).beyond3Sigma // [2]
 */
export function runRules(z: readonly Missable[]): RunRules {
  for (const value of z) if (value !== null) checkFinite(value, 'point');
  const at = (i: number): number => z[i] ?? 0;
  const completing = (complete: (i: number) => boolean): number[] =>
    z.flatMap((value, i) => (value !== null && complete(i) ? [i + 1] : []));
  const window = (i: number, length: number): number[] =>
    i + 1 < length ? [] : Array.from({ length }, (_, back) => i - back);
  const several = (i: number, length: number, needed: number, beyond: number): boolean => {
    const side = Math.sign(at(i));
    const inZone = (j: number): boolean => side * at(j) > beyond;
    return inZone(i) && window(i, length).filter(inZone).length >= needed;
  };
  const monotone = (points: readonly number[], direction: number): boolean =>
    points.every((j, k) => z[j] !== null && (k === 0 || direction * (at(points[k - 1]!) - at(j)) > 0));
  return {
    beyond3Sigma: completing((i) => Math.abs(at(i)) > 3),
    nineSameSide: completing((i) => {
      const points = window(i, 9);
      return points.length > 0 && at(i) !== 0 && points.every((j) => Math.sign(at(j)) === Math.sign(at(i)));
    }),
    sixTrend: completing((i) => {
      const points = window(i, 6);
      return points.length > 0 && (monotone(points, 1) || monotone(points, -1));
    }),
    twoOfThreeBeyond2Sigma: completing((i) => several(i, 3, 2, 2)),
    fourOfFiveBeyond1Sigma: completing((i) => several(i, 5, 4, 1)),
  };
}
