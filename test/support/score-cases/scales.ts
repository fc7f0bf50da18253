import {
  baseSizeStatus,
  compositeIndex,
  countPromoters,
  customerEffortScore,
  netPromoterScore,
  normaliseScale,
  scaleScore,
  topBox,
} from '#scoring';
import type { Answer } from './answer-case.ts';

export const scales: Record<string, Answer> = {
  normalize_scale({ values, min, max, reverse }) {
    // A scale that runs nowhere is refused even when there is nothing to bring onto it.
    normaliseScale(null, { min, max, reverse });
    return { values: values.map((value: number | null) => normaliseScale(value, { min, max, reverse })) };
  },

  respondent_scale_score({ items, min_fraction }) {
    return scaleScore(items, min_fraction);
  },

  composite_index({ scores, weights, min_coverage, mean, covariance }) {
    const index = compositeIndex(scores, weights, { minCoverage: min_coverage, mean, covariance });
    return { index: index.index, coverage: index.coverage, effective_weights: index.effectiveWeights, se: index.se };
  },

  top_box({ values, boxes, confidence }) {
    const { n, successes, percent, lower, upper } = topBox(values, boxes, confidence);
    return { n, k: successes, percent, lower, upper };
  },

  nps({ values, confidence }) {
    const { score, adjustedWald, ...rest } = netPromoterScore(countPromoters(values), confidence);
    const { centre, lower, upper } = adjustedWald;
    return { ...rest, nps: score, adjusted_wald: { center: centre, lower, upper } };
  },

  ces({ values, scale, agree_from, confidence }) {
    const [min, max] = scale ?? [];
    const { percentAgree, ...rest } = customerEffortScore(values, { min, max, agreeFrom: agree_from, confidence });
    return { ...rest, percent_agree: percentAgree };
  },

  base_size_rule({ n, suppress_below, caution_below }) {
    const bounds = { suppressBelow: suppress_below, cautionBelow: caution_below };
    return { status: [n].flat().map((base: number) => baseSizeStatus(base, bounds)) };
  },
};
