import { normalCdf } from '../distributions/normal-distribution.js';
import { normalQuantile, zFor } from '../distributions/normal-quantile.js';
import { checkFinite, present, type Missable } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { meanOf, varianceOf } from '../samples/summarise.js';
import { around, type Interval, UNKNOWN } from './interval.js';

/** What a bootstrap said: the estimate, its replicates, and (for BCa) each observation's influence. */
export interface BootstrapInput {
  readonly estimate: number;
  readonly replicates: readonly Missable[];
  readonly influence?: readonly number[];
  readonly confidence?: number;
}

/** Four intervals from one set of replicates, in the units of the estimate. */
export interface BootstrapIntervals {
  readonly bias: number;
  readonly se: number;
  readonly normal: Interval;
  readonly basic: Interval;
  readonly percentile: Interval;
  /** Bias-corrected and accelerated; null without influence values, or when all replicates lie on one side. */
  readonly bca: Interval;
}

/**
 * Bootstrap intervals from replicates made elsewhere, so that the answer is deterministic:
 * normal t0 - bias ± z se; basic 2 t0 - reversed percentiles; percentile; BCa with acceleration
 * a = sum L³/(6 (sum L²)^1.5). Order statistics at (R+1) alpha, interpolated on the normal-quantile scale.
 *
 * Fewer than two replicates: `insufficient_data`. Source: Davison & Hinkley 1997, ch. 5; R boot.ci and norm.inter.
 *
 * @example bootstrapIntervals({ estimate: 2, replicates: [1, 2, 3] }).se // 1
 */
export function bootstrapIntervals({
  estimate,
  replicates,
  influence,
  confidence = 0.95,
}: BootstrapInput): BootstrapIntervals {
  const z = zFor(confidence);
  checkFinite(estimate, 'estimate');
  const sorted = present(replicates).sort((a, b) => a - b);
  if (sorted.length < 2) refuse('insufficient_data', 'a bootstrap needs at least two replicates');
  const bias = meanOf(sorted) - estimate;
  const se = Math.sqrt(varianceOf(sorted));
  const tails: [number, number] = [(1 - confidence) / 2, (1 + confidence) / 2];
  const percentile = { lower: orderStatisticAt(sorted, tails[0]), upper: orderStatisticAt(sorted, tails[1]) };
  return {
    bias,
    se,
    normal: around(estimate - bias, z * se),
    basic: { lower: 2 * estimate - percentile.upper, upper: 2 * estimate - percentile.lower },
    percentile,
    bca: influence ? accelerated(sorted, estimate, influence, tails) : UNKNOWN,
  };
}

function accelerated(
  sorted: readonly number[],
  estimate: number,
  influence: readonly number[],
  tails: readonly [number, number],
): Interval {
  const squares = influence.reduce((sum, l) => sum + checkFinite(l, 'influence') ** 2, 0);
  const below = sorted.filter((t) => t < estimate).length / sorted.length;
  if (below === 0 || below === 1 || squares === 0) return UNKNOWN;
  const a = influence.reduce((sum, l) => sum + l ** 3, 0) / (6 * squares ** 1.5);
  const w = normalQuantile(below);
  const [lower, upper] = tails.map((tail) => {
    const shifted = w + normalQuantile(tail);
    return orderStatisticAt(sorted, normalCdf(w + shifted / (1 - a * shifted)));
  });
  return { lower: lower!, upper: upper! };
}

/** The replicate at (R+1) alpha; between two, interpolated where a normal sample's would lie. */
function orderStatisticAt(sorted: readonly number[], alpha: number): number {
  const place = (sorted.length + 1) * alpha;
  const k = Math.trunc(place);
  if (k <= 0) return sorted[0]!;
  if (k >= sorted.length) return sorted.at(-1)!;
  const [low, high] = [sorted[k - 1]!, sorted[k]!];
  if (k === place) return low;
  const from = normalQuantile(k / (sorted.length + 1));
  const to = normalQuantile((k + 1) / (sorted.length + 1));
  return low + ((normalQuantile(alpha) - from) / (to - from)) * (high - low);
}
