import {
  adjustPValues,
  analysisOfVariance,
  concordanceCorrelation,
  disattenuatedCorrelation,
  fisherExactTest,
  groupValues,
  kendallTau,
  kruskalWallisTest,
  limitsOfAgreement,
  mannWhitneyTest,
  netPromoterTest,
  newcombeInterval,
  pearsonCorrelation,
  spearmanCorrelation,
  standardisedDifference,
  summarise,
  twoProportionsChiSquare,
  welchAnalysisOfVariance,
  welchTest,
} from '#scoring';
import type { Answer } from './answer.ts';
import { pair } from './intervals.ts';

export const comparisons: Record<string, Answer> = {
  compare_means({ x, y, confidence }) {
    const [a, b] = [summarise(x), summarise(y)];
    const { difference, t, df, pValue, lower, upper } = welchTest(a, b, confidence);
    const { cohensD, hedgesG } = standardisedDifference(a, b);
    const ranks = mannWhitneyTest(x, y);
    return {
      difference,
      welch_t: t,
      welch_df: df,
      welch_p: pValue,
      lower,
      upper,
      cohen_d: cohensD,
      hedges_g: hedgesG,
      mann_whitney_u: ranks.u,
      mann_whitney_p_corrected: ranks.pValueCorrected,
      mann_whitney_p_uncorrected: ranks.pValue,
    };
  },

  compare_proportions({ k1, n1, k2, n2, confidence }) {
    const [x, y] = [
      { successes: k1, n: n1 },
      { successes: k2, n: n2 },
    ];
    const { difference, lower, upper } = newcombeInterval(x, y, confidence);
    const { chiSquare, pValue } = twoProportionsChiSquare(x, y);
    const exact = n1 === 0 || n2 === 0 ? null : fisherExactTest(x, y);
    return {
      difference,
      newcombe_lower: lower,
      newcombe_upper: upper,
      chisq: chiSquare,
      p_chisq: pValue,
      p_fisher: exact,
    };
  },

  compare_groups({ values, group }) {
    const groups = [...groupValues(values, group).values()];
    const [welch, anova, ranks] = [
      welchAnalysisOfVariance(groups),
      analysisOfVariance(groups),
      kruskalWallisTest(groups),
    ];
    return {
      welch_f: welch.f,
      welch_df1: welch.df1,
      welch_df2: welch.df2,
      welch_p: welch.pValue,
      anova_f: anova.f,
      anova_p: anova.pValue,
      kruskal_h: ranks.h,
      kruskal_df: ranks.df,
      kruskal_p: ranks.pValue,
    };
  },

  nps_test({ x, y, null: points, confidence }) {
    const { pValue, ...rest } = netPromoterTest(x, y ?? points ?? 0, confidence);
    return { ...rest, p_value: pValue };
  },

  p_adjust({ p }) {
    const bh = adjustPValues(p, 'benjamini-hochberg');
    const bonferroni = adjustPValues(p, 'bonferroni');
    const rejected = (adjusted: (number | null)[]): number => adjusted.filter((q) => q !== null && q <= 0.05).length;
    return {
      bh,
      by: adjustPValues(p, 'benjamini-yekutieli'),
      holm: adjustPValues(p, 'holm'),
      hochberg: adjustPValues(p, 'hochberg'),
      bonferroni,
      n_reject_bh_05: rejected(bh),
      n_reject_bonferroni_05: rejected(bonferroni),
    };
  },

  source_agreement({ x, y, reliability_x, reliability_y, confidence }) {
    const pearson = pearsonCorrelation(x, y, confidence);
    const agreement = limitsOfAgreement(x, y, confidence);
    return {
      n: pearson.n,
      pearson: pearson.r,
      pearson_p: pearson.pValue,
      fisher_ci: pearson.lower === null ? null : pair(pearson),
      spearman: spearmanCorrelation(x, y),
      kendall: kendallTau(x, y),
      lin_ccc: concordanceCorrelation(x, y),
      mean_difference: agreement.meanDifference,
      bland_altman: pair(agreement.limits),
      disattenuated: disattenuatedCorrelation(pearson.r, reliability_x ?? null, reliability_y ?? null),
    };
  },
};
