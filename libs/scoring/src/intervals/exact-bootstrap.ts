import { present, type Missable } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { meanOf } from '../samples/summarise.js';

/** The bootstrap distribution of a mean, in full. */
export interface ExactBootstrap {
  /** n^n, all resamples. */
  readonly resamples: number;
  readonly mean: number;
  /** Standard deviation over all resamples (dividing by their number) = sqrt((n-1)/n · s²/n). */
  readonly se: number;
  readonly lower: number;
  readonly upper: number;
}

/** More values than this make the enumeration too long. */
const LARGEST = 9;

/**
 * All n^n resamples of a small sample, by their composition: mean, standard error and type-1 percentiles of their
 * means.
 *
 * No values: `insufficient_data`; more than 9: `invalid_parameter` (use replicates). Source: Fisher & Hall 1991.
 *
 * @example exactBootstrapOfMean([50, 75, 100]).se // 11.785
 */
export function exactBootstrapOfMean(values: readonly Missable[], confidence = 0.95): ExactBootstrap {
  const kept = present(values);
  const n = kept.length;
  if (n === 0) refuse('insufficient_data', 'a bootstrap of nothing');
  if (n > LARGEST) refuse('invalid_parameter', `more than ${LARGEST} values are not enumerated`);
  const points: { mean: number; count: number }[] = [];
  compose(kept, 0, n, 0, factorial(n), points);
  points.sort((a, b) => a.mean - b.mean);
  const resamples = n ** n;
  const mean = meanOf(kept);
  const variance = points.reduce((sum, point) => sum + point.count * (point.mean - mean) ** 2, 0) / resamples;
  const at = (p: number): number => {
    let seen = 0;
    for (const point of points) if ((seen += point.count) >= p * resamples * (1 - 1e-14)) return point.mean;
    return points.at(-1)!.mean;
  };
  return { resamples, mean, se: Math.sqrt(variance), lower: at((1 - confidence) / 2), upper: at((1 + confidence) / 2) };
}

/** Walks all ways to draw each value some number of times, with the number of orders of each. */
function compose(
  values: readonly number[],
  from: number,
  left: number,
  sum: number,
  orders: number,
  points: { mean: number; count: number }[],
): void {
  if (from === values.length - 1) {
    points.push({ mean: (sum + left * values[from]!) / values.length, count: orders / factorial(left) });
    return;
  }
  for (let times = 0; times <= left; times++)
    compose(values, from + 1, left - times, sum + times * values[from]!, orders / factorial(times), points);
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}
