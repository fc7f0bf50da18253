import { checkSameLength, checkShare } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** The Beta distribution that stores' true proportions seem to follow. */
export interface BetaBinomialFit {
  readonly alpha: number;
  readonly beta: number;
  readonly mean: number;
  /** Intra-store correlation 1/(alpha + beta + 1). */
  readonly rho: number;
  /** Without the binomial coefficients. */
  readonly logLikelihood: number;
}

/**
 * Fits Beta(alpha, beta) to many stores' successes by maximum marginal likelihood: Newton's method on the logarithms of
 * alpha and beta, with exact sums for the derivatives.
 *
 * Stores with n = 0 are ignored. Fewer than two others: `insufficient_data`. Stores that vary less than chance alone
 * would make them (no finite maximum), or all answers alike: `not_converged`. Impossible counts: `invalid_value`.
 * Source: Skellam 1948; R VGAM betabinomialff.
 *
 * @example fitBetaBinomial([9, 45, 180], [10, 60, 240]).mean
 */
export function fitBetaBinomial(successes: readonly number[], n: readonly number[]): BetaBinomialFit {
  checkSameLength(successes, n);
  for (const [i, k] of successes.entries()) checkShare(k, n[i]!);
  const used = n.map((_, i) => i).filter((i) => n[i]! > 0);
  if (used.length < 2) refuse('insufficient_data', 'a prior is fitted to at least two stores');
  const counts = { k: used.map((i) => successes[i]!), n: used.map((i) => n[i]!) };
  const [alpha, beta] = maximise(counts, startingPoint(counts));
  const mean = alpha / (alpha + beta);
  return { alpha, beta, mean, rho: 1 / (alpha + beta + 1), logLikelihood: slopes(counts, alpha, beta).value };
}

interface Counts {
  readonly k: readonly number[];
  readonly n: readonly number[];
}

/** Beyond this total the stores differ by no more than chance. */
const NO_VARIATION = 1e7;

/** Moment estimate, or a mild prior where moments give none. */
function startingPoint({ k, n }: Counts): [number, number] {
  const total = n.reduce((a, b) => a + b, 0);
  const p = k.reduce((a, b) => a + b, 0) / total;
  if (p === 0 || p === 1) refuse('not_converged', 'every answer is alike');
  const spread = k.reduce((sum, value, i) => sum + n[i]! * (value / n[i]! - p) ** 2, 0) / total;
  const noise = (p * (1 - p) * n.length) / total;
  const rho = Math.min(0.8, Math.max(0.01, (spread - noise) / (p * (1 - p))));
  const size = 1 / rho - 1;
  return [p * size, (1 - p) * size];
}

function maximise(counts: Counts, start: [number, number]): [number, number] {
  let [alpha, beta] = start;
  let at = slopes(counts, alpha, beta);
  for (let i = 0; i < 500; i++) {
    const [stepA, stepB] = newtonStep(at, alpha, beta);
    let scale = Math.min(1, 2 / Math.max(Math.abs(stepA), Math.abs(stepB)));
    let next = slopes(counts, alpha * Math.exp(scale * stepA), beta * Math.exp(scale * stepB));
    while (next.value < at.value - 1e-13 * Math.abs(at.value) && scale > 1e-12) {
      scale /= 2;
      next = slopes(counts, alpha * Math.exp(scale * stepA), beta * Math.exp(scale * stepB));
    }
    alpha *= Math.exp(scale * stepA);
    beta *= Math.exp(scale * stepB);
    at = next;
    if (alpha + beta > NO_VARIATION) break;
    if (scale === 1 && Math.max(Math.abs(stepA), Math.abs(stepB)) < 1e-10) return [alpha, beta];
  }
  return refuse('not_converged', 'the stores vary no more than chance');
}

interface Slopes {
  readonly value: number;
  readonly a: number;
  readonly b: number;
  readonly aa: number;
  readonly bb: number;
  readonly ab: number;
}

/** Log likelihood with its first and second derivatives in alpha and beta, as finite sums over the answers. */
function slopes({ k, n }: Counts, alpha: number, beta: number): Slopes {
  let [value, a, b, aa, bb, ab] = [0, 0, 0, 0, 0, 0];
  for (const [i, trials] of n.entries())
    for (let j = 0; j < trials; j++) {
      const both = alpha + beta + j;
      value -= Math.log(both);
      a -= 1 / both;
      b -= 1 / both;
      aa += 1 / both ** 2;
      bb += 1 / both ** 2;
      ab += 1 / both ** 2;
      if (j < k[i]!) {
        value += Math.log(alpha + j);
        a += 1 / (alpha + j);
        aa -= 1 / (alpha + j) ** 2;
      }
      if (j < trials - k[i]!) {
        value += Math.log(beta + j);
        b += 1 / (beta + j);
        bb -= 1 / (beta + j) ** 2;
      }
    }

  return { value, a, b, aa, bb, ab };
}

/** Newton's step in log alpha and log beta; steepest ascent where the surface does not curve down. */
function newtonStep(at: Slopes, alpha: number, beta: number): [number, number] {
  const [ga, gb] = [at.a * alpha, at.b * beta];
  const haa = at.aa * alpha * alpha + ga;
  const hbb = at.bb * beta * beta + gb;
  const hab = at.ab * alpha * beta;
  const determinant = haa * hbb - hab * hab;
  if (haa < 0 && determinant > 0) return [(hab * gb - hbb * ga) / determinant, (hab * ga - haa * gb) / determinant];
  const size = Math.hypot(ga, gb) || 1;
  return [ga / size, gb / size];
}
