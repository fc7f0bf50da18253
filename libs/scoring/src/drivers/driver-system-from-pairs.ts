import { checkCount, checkFinite } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { type DriverSystem, standardisedCoefficients } from './driver-system.js';

/** Sums over everybody who answered both of two questions. */
export interface PairSums {
  readonly n: number;
  readonly sumA: number;
  readonly sumB: number;
  readonly squaresA: number;
  readonly squaresB: number;
  readonly products: number;
}

/**
 * Correlations among possible drivers and with the outcome where each respondent was asked only some of the questions: every
 * correlation is taken over those who answered both. Right on average when it was left to chance who is asked what.
 *
 * `pairOf` gives the sums of two names, in the order given; `fewest` is how many must have answered each pair (default 30). A pair
 * with fewer: `insufficient_data`; a question that does not vary: `collinear`, as do correlations that no complete data could have
 * (which happens by chance on few answers). No predictor: `invalid_parameter`. n is the smallest base of any pair with the
 * outcome. Source: pairwise-complete correlation under planned missingness, Graham et al. 2006, Psychological Methods 11:323.
 *
 * @example driverSystemFromPairs('overall', ['a', 'b'], sumsOf).among // [[1, 0.4], [0.4, 1]]
 */
export function driverSystemFromPairs(
  outcome: string,
  names: readonly string[],
  pairOf: (a: string, b: string) => PairSums,
  fewest = 30,
): DriverSystem {
  if (names.length === 0) refuse('invalid_parameter', 'no predictors');
  const correlation = (a: string, b: string): number => correlationOf(pairOf(a, b), fewest, `${a} with ${b}`);
  const withOutcome = names.map((name) => correlation(outcome, name));
  const among = names.map(() => names.map(() => 1));
  for (const [i, a] of names.entries())
    for (const [j, b] of names.entries()) if (j > i) among[i]![j] = among[j]![i] = correlation(a, b);
  const n = Math.min(...names.map((name) => pairOf(outcome, name).n));
  const system = { n, names, among, withOutcome };
  standardisedCoefficients(system);
  return system;
}

function correlationOf({ n, sumA, sumB, squaresA, squaresB, products }: PairSums, fewest: number, what: string) {
  if (checkCount(n, 'n') < Math.max(2, fewest)) refuse('insufficient_data', `${n} answered ${what}`);
  for (const sum of [sumA, sumB, squaresA, squaresB, products]) checkFinite(sum, 'sum');
  const varianceA = n * squaresA - sumA * sumA;
  const varianceB = n * squaresB - sumB * sumB;
  if (!(varianceA > 1e-13 * n * squaresA && varianceB > 1e-13 * n * squaresB))
    refuse('collinear', `${what}: one does not vary`);
  return (n * products - sumA * sumB) / Math.sqrt(varianceA * varianceB);
}
