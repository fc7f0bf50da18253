import { betaQuantile, betaUpper } from '../distributions/beta-distribution.js';
import { checkOpenFraction, checkPositive, checkShare } from '../refusal/checks.js';
import type { Share } from '../intervals/wilson-interval.js';

/** What a store's proportion is believed to be after seeing its answers, as fractions. */
export interface ProportionPosterior {
  readonly mean: number;
  /** Weight of the prior mean, (alpha + beta)/(alpha + beta + n). */
  readonly weightOfPrior: number;
  /** Central credible interval. */
  readonly lower: number;
  readonly upper: number;
  readonly probabilityAbovePriorMean: number;
}

/**
 * Shrinks a store's proportion with a Beta(alpha, beta) prior: the posterior is Beta(alpha + k, beta + n - k).
 *
 * A store without answers gets the prior. alpha, beta not above zero: `invalid_parameter`; impossible counts:
 * `invalid_value`. Source: Gelman et al., Bayesian Data Analysis, 2.4.
 *
 * @example betaBinomialPosterior({ successes: 9, n: 10 }, { alpha: 12, beta: 3 }).mean // 0.84
 */
export function betaBinomialPosterior(
  { successes, n }: Share,
  { alpha, beta }: { readonly alpha: number; readonly beta: number },
  confidence = 0.95,
): ProportionPosterior {
  checkShare(successes, n);
  checkPositive(alpha, 'alpha');
  checkPositive(beta, 'beta');
  const tail = (1 - checkOpenFraction(confidence)) / 2;
  const [a, b] = [alpha + successes, beta + n - successes];
  return {
    mean: a / (a + b),
    weightOfPrior: (alpha + beta) / (a + b),
    lower: betaQuantile(tail, a, b),
    upper: betaQuantile(1 - tail, a, b),
    probabilityAbovePriorMean: betaUpper(alpha / (alpha + beta), a, b),
  };
}
