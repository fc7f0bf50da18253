import {
  betaBinomialPosterior,
  comparisonIntervalMultiplier,
  expectedRanks,
  fitBetaBinomial,
  funnelOfMeans,
  funnelOfProportions,
  jamesSteinEstimates,
  overdispersedFunnel,
  pointRanks,
  probabilityOfBest,
  rankIntervals,
  shrinkTowardsMean,
} from '#scoring';
import type { Answer } from './answer.ts';

export const ranking: Record<string, Answer> = {
  shrinkage_normal({ y, se, tau2_method }) {
    const shrunk = shrinkTowardsMean(y, se, tau2_method);
    return {
      mu: shrunk.mean,
      se_mu: shrunk.seOfMean,
      tau2: shrunk.betweenVariance,
      shrinkage: shrunk.weightOfMean,
      posterior_mean: shrunk.estimates,
      posterior_sd_plugin: shrunk.sdGivenMean,
      posterior_sd_blup: shrunk.sd,
      Q: shrunk.q,
      Q_df: shrunk.df,
      Q_p: shrunk.pValue,
      I2: shrunk.iSquared,
    };
  },

  james_stein({ y, variance }) {
    const { mean, kept, estimates, positivePart } = jamesSteinEstimates(y, variance);
    return { grand_mean: mean, c: kept, estimates, estimates_positive_part: positivePart };
  },

  beta_binomial_fit({ successes, n, method }) {
    if ((method ?? 'ml') !== 'ml') return { error: 'invalid_parameter' };
    const { logLikelihood, ...fit } = fitBetaBinomial(successes, n);
    return { ...fit, loglik: logLikelihood };
  },

  beta_binomial_posterior({ successes, n, alpha, beta, confidence }) {
    const stores = (successes as number[]).map((k, i) =>
      betaBinomialPosterior({ successes: k, n: n[i] }, { alpha, beta }, confidence),
    );
    return {
      prior_mean: alpha / (alpha + beta),
      posterior_mean: stores.map(({ mean }) => mean),
      shrinkage: stores.map(({ weightOfPrior }) => weightOfPrior),
      lower: stores.map(({ lower }) => lower),
      upper: stores.map(({ upper }) => upper),
      prob_above_prior_mean: stores.map(({ probabilityAbovePriorMean }) => probabilityAbovePriorMean),
    };
  },

  rank_uncertainty({ mean, sd, alpha, higher_is_better }) {
    const interval = (adjustment: 'holm' | 'bonferroni' | 'none') =>
      rankIntervals(mean, sd, { alpha, adjustment, higherIsBetter: higher_is_better });
    return {
      rank_point: pointRanks(mean, higher_is_better),
      expected_rank: expectedRanks(mean, sd, higher_is_better),
      prob_best: probabilityOfBest(mean, sd, higher_is_better),
      rank_interval_holm: interval('holm'),
      rank_interval_bonferroni: interval('bonferroni'),
      rank_interval_unadjusted: interval('none'),
    };
  },

  goldstein_healy({ se, alpha }) {
    const { multiplier, confidenceOfEach } = comparisonIntervalMultiplier(se, alpha);
    return { multiplier, confidence_of_each_interval: confidenceOfEach };
  },

  funnel_mean({ mean, n, variance, target }) {
    const { overdispersion, ...funnel } = funnelOfMeans({ means: mean, n, variances: variance, target });
    return { ...funnel, limits998: funnel.limits998, phi: overdispersion };
  },

  funnel_proportion({ successes, n, target }) {
    return funnelOfProportions(successes, n, target);
  },

  funnel_overdispersion({ successes, n, winsorise, transform }) {
    if ((transform ?? 'arcsine_sqrt') !== 'arcsine_sqrt') return { error: 'invalid_parameter' };
    const { zWinsorised, betweenVariance, adjustedZ, ...funnel } = overdispersedFunnel(successes, n, winsorise);
    return { ...funnel, z_winsorised: zWinsorised, tau2: betweenVariance, adjusted_z: adjustedZ };
  },
};
