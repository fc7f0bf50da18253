import { expectedRanks, pointRanks, probabilityOfBest, rankIntervals, shrinkTowardsMean } from '#scoring';
import type { Answer } from './answer-case.ts';

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
};
