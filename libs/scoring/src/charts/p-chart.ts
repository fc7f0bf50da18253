import { binomialQuantile } from '../distributions/binomial-distribution.js';
import { checkFraction, checkSameLength, checkShare } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { type ControlChart, pointsBeyond } from './control-chart.js';

/** A control chart of proportions, as fractions. */
export interface PChart extends ControlChart {
  /** Binomial limits with .135 % in each tail. */
  readonly probabilityLimits: { readonly lower: number[]; readonly upper: number[] };
  /** Laney's p' chart for large n; null when the centre is 0 or 1 or there is one point. */
  readonly laney: { readonly sigmaZ: number; readonly lower: number[]; readonly upper: number[] } | null;
}

/** Mean range of two standard normal values. */
const D2_OF_TWO = 1.128379167;

/**
 * Shewhart's p chart: centre ± 3 sqrt(p(1-p)/n) with each period's n, clamped to 0..1. The centre is the pooled
 * proportion unless given. Laney's variant widens by the mean moving range of z / 1.128.
 *
 * No points: `insufficient_data`; a period without answers or impossible counts: `invalid_value`; centre outside 0..1:
 * `invalid_parameter`. Source: Montgomery 2013, ch. 7; Laney 2002; R qcc.
 *
 * @example pChart([12, 30], [80, 95]).beyond // []
 */
export function pChart(successes: readonly number[], n: readonly number[], centre: number | null = null): PChart {
  checkSameLength(successes, n);
  if (n.length === 0) refuse('insufficient_data', 'a chart of nothing');
  for (const [i, k] of successes.entries()) {
    checkShare(k, n[i]!);
    if (n[i] === 0) refuse('invalid_value', 'a period without answers has no point');
  }
  const pooled = successes.reduce((a, b) => a + b, 0) / n.reduce((a, b) => a + b, 0);
  const p = centre === null ? pooled : checkFraction(centre, 'centre');
  const points = successes.map((k, i) => k / n[i]!);
  const sigmas = n.map((trials) => Math.sqrt((p * (1 - p)) / trials));
  const { lower, upper } = limits(p, sigmas, 3);
  return {
    centre: p,
    points,
    lower,
    upper,
    beyond: pointsBeyond(points, lower, upper),
    probabilityLimits: {
      lower: n.map((trials) => binomialQuantile(0.00135, trials, p) / trials),
      upper: n.map((trials) => binomialQuantile(0.99865, trials, p) / trials),
    },
    laney: laney(p, points, sigmas),
  };
}

function limits(p: number, sigmas: readonly number[], width: number): { lower: number[]; upper: number[] } {
  return {
    lower: sigmas.map((sigma) => Math.max(0, p - width * sigma)),
    upper: sigmas.map((sigma) => Math.min(1, p + width * sigma)),
  };
}

function laney(p: number, points: readonly number[], sigmas: readonly number[]): PChart['laney'] {
  if (p === 0 || p === 1 || points.length < 2) return null;
  const z = points.map((point, i) => (point - p) / sigmas[i]!);
  const ranges = z.slice(1).map((value, i) => Math.abs(value - z[i]!));
  const sigmaZ = ranges.reduce((a, b) => a + b, 0) / ranges.length / D2_OF_TWO;
  return { sigmaZ, ...limits(p, sigmas, 3 * sigmaZ) };
}
