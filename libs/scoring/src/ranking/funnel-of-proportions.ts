import { binomialCdf, binomialDensity, binomialQuantile } from '../distributions/binomial-distribution.js';
import { checkFraction, checkSameLength, checkShare } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { FUNNEL_Z, type Limits } from './funnel-of-means.js';

/** A funnel plot of proportions, as fractions. Draw the exact limits; the normal ones fail for small n. */
export interface FunnelOfProportions {
  readonly target: number;
  /** null where the target is 0 or 1. */
  readonly z: (number | null)[];
  readonly normal95: Limits;
  readonly normal998: Limits;
  readonly exact95: Limits;
  readonly exact998: Limits;
}

/**
 * Funnel plot of proportions around the pooled proportion (or a given target): normal limits p ± z sqrt(p(1-p)/n),
 * and exact binomial limits interpolated between counts, (r - a)/n with r the first count whose P(R <= r) exceeds the
 * probability and a = (P(R <= r) - probability)/P(R = r); all clamped to 0..1.
 *
 * No units: `insufficient_data`; a unit without answers or impossible counts: `invalid_value`; target outside 0..1:
 * `invalid_parameter`. Source: Spiegelhalter 2005, Statistics in Medicine 24:1185, appendix A.1.1.
 *
 * @example funnelOfProportions([1], [1], 0.75).exact95.upper // [0.9667]
 */
export function funnelOfProportions(
  successes: readonly number[],
  n: readonly number[],
  target: number | null = null,
): FunnelOfProportions {
  const p = target === null ? pooledProportion(successes, n) : checkFraction(target, 'target');
  pooledProportion(successes, n);
  const normal = (z: number): Limits => ({
    lower: n.map((trials) => Math.max(0, p - z * Math.sqrt((p * (1 - p)) / trials))),
    upper: n.map((trials) => Math.min(1, p + z * Math.sqrt((p * (1 - p)) / trials))),
  });
  const exact = (tail: number): Limits => ({
    lower: n.map((trials) => exactLimit(tail, trials, p)),
    upper: n.map((trials) => exactLimit(1 - tail, trials, p)),
  });
  return {
    target: p,
    z: successes.map((k, i) => (p === 0 || p === 1 ? null : (k / n[i]! - p) / Math.sqrt((p * (1 - p)) / n[i]!))),
    normal95: normal(FUNNEL_Z.z95),
    normal998: normal(FUNNEL_Z.z998),
    exact95: exact(0.025),
    exact998: exact(0.001),
  };
}

/** All successes over all answers, after checking them. */
export function pooledProportion(successes: readonly number[], n: readonly number[]): number {
  checkSameLength(successes, n);
  if (n.length === 0) refuse('insufficient_data', 'a funnel plot of nothing');
  for (const [i, k] of successes.entries()) {
    checkShare(k, n[i]!);
    if (n[i] === 0) refuse('invalid_value', 'a unit without answers has no place in a funnel plot');
  }
  return successes.reduce((a, b) => a + b, 0) / n.reduce((a, b) => a + b, 0);
}

function exactLimit(probability: number, n: number, p: number): number {
  if (p === 0 || p === 1) return p;
  const r = binomialQuantile(probability, n, p);
  const reached = binomialCdf(r, n, p);
  const limit = (r - (reached - probability) / binomialDensity(r, n, p)) / n;
  return Math.max(0, Math.min(1, limit));
}
