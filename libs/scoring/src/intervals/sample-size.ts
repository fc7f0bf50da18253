import { normalQuantile, zFor } from '../distributions/normal-quantile.js';
import { nonCentralTUpper } from '../distributions/non-central-t.js';
import { studentTQuantile } from '../distributions/student-t-distribution.js';
import { findRoot } from '../numerics/find-root.js';
import { checkFraction, checkOpenFraction, checkPositive } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** How many answers are needed: the solution of the formula, and the whole number above it. */
export interface SampleSize {
  readonly exact: number;
  readonly n: number;
}

/**
 * Answers needed to know a proportion to ± margin: n0 = z² p(1-p)/margin², and n0/(1 + (n0-1)/N) in a population of N.
 *
 * p outside 0..1, margin not in (0, 1), a population not above zero: `invalid_parameter`. Source: Cochran 1977, eqs
 * 4.2-4.4.
 *
 * @example sampleSizeForProportion({ p: 0.5, margin: 0.05 }).n // 385
 */
export function sampleSizeForProportion(options: {
  readonly p: number;
  readonly margin: number;
  readonly confidence?: number;
  readonly population?: number | null;
}): SampleSize {
  const { p, margin, confidence = 0.95, population = null } = options;
  checkFraction(p, 'proportion');
  checkOpenFraction(margin, 'margin');
  const unlimited = (zFor(confidence) ** 2 * p * (1 - p)) / margin ** 2;
  if (population === null) return rounded(unlimited);
  return rounded(unlimited / (1 + (unlimited - 1) / checkPositive(population, 'population')));
}

/**
 * Answers needed per group to find a difference of means of `difference` with the given power, by a two-sided t test
 * of two equal groups with a common standard deviation: solves power = P(T' > t(1-alpha/2)), T' non-central t.
 *
 * A difference of zero, standard deviation not above zero, or power not above alpha/2: `invalid_parameter`.
 * Source: R power.t.test; Lenth 1989.
 *
 * @example sampleSizeForMeans({ difference: 5, sd: 20, power: 0.8 }).n // 253
 */
export function sampleSizeForMeans(options: {
  readonly difference: number;
  readonly sd: number;
  readonly power: number;
  readonly alpha?: number;
}): SampleSize {
  const { difference, sd, power, alpha = 0.05 } = options;
  const effect = checkPositive(Math.abs(difference), 'difference') / checkPositive(sd, 'standard deviation');
  checkOpenFraction(alpha, 'alpha');
  if (checkOpenFraction(power, 'power') <= alpha / 2) refuse('invalid_parameter', 'power must exceed alpha/2');
  const excess = (n: number): number => {
    const df = 2 * (n - 1);
    return nonCentralTUpper(studentTQuantile(1 - alpha / 2, df), df, Math.sqrt(n / 2) * effect) - power;
  };
  // A hundredth of a degree of freedom more than none: below, the t quantile leaves the range of numbers.
  const low = 1.01;
  if (excess(low) >= 0) return { exact: low, n: 2 };
  let high = 4;
  while (excess(high) < 0 && high < 1e9) high *= 2;
  return rounded(findRoot(excess, low, high));
}

/**
 * Answers needed per group to tell proportions p1 and p2 apart with the given power, two-sided:
 * ((z(1-alpha/2) sqrt(2 p q) + z(power) sqrt(p1 q1 + p2 q2))/(p1 - p2))², p the mean of both.
 *
 * Equal proportions, or values outside 0..1: `invalid_parameter`. Source: Fleiss 1981; R power.prop.test.
 *
 * @example sampleSizeForTwoProportions({ p1: 0.5, p2: 0.75, power: 0.9 }).n // 77
 */
export function sampleSizeForTwoProportions(options: {
  readonly p1: number;
  readonly p2: number;
  readonly power: number;
  readonly alpha?: number;
}): SampleSize {
  const { p1, p2, power, alpha = 0.05 } = options;
  checkFraction(p1, 'proportion');
  checkFraction(p2, 'proportion');
  if (p1 === p2) refuse('invalid_parameter', 'equal proportions cannot be told apart');
  const p = (p1 + p2) / 2;
  const z = normalQuantile(1 - checkOpenFraction(alpha, 'alpha') / 2) * Math.sqrt(2 * p * (1 - p));
  const reach = z + normalQuantile(checkOpenFraction(power, 'power')) * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
  return rounded((reach / (p1 - p2)) ** 2);
}

function rounded(exact: number): SampleSize {
  return { exact, n: Math.ceil(exact - 1e-9) };
}
