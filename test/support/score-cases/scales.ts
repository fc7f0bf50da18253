import {
  baseSizeStatus,
  checklistScore,
  compositeIndex,
  countPromoters,
  customerEffortScore,
  histogramStatistics,
  netPromoterScore,
  normaliseScale,
  satisfactionIndex,
  scaleScore,
  serviceGap,
  timedScore,
  topBox,
  type TimedRule,
} from '#scoring';
import type { Answer } from './answer.ts';
import type { Input } from './case-files.ts';

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
    const options = { minCoverage: min_coverage, mean, covariance: covariance ?? undefined };
    const index = compositeIndex(scores, weights, options);
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

  acsi_index({ means, weights }) {
    return { index: satisfactionIndex(means, weights) };
  },

  servqual_gap({ expectation, perception, dimension, dimension_weights }) {
    const gap = serviceGap(expectation, perception, dimension, dimension_weights ?? null);
    return { dimension_gap: gap.byDimension, unweighted: gap.unweighted, weighted: gap.weighted };
  },

  histogram_stats({ values, counts }) {
    const statistics = histogramStatistics(values, counts);
    const { n, mean, variance } = statistics;
    const result: Record<string, number | null> = { n, mean, variance };
    for (const [name, p] of [
      ['median', 0.5],
      ['p10', 0.1],
      ['p25', 0.25],
      ['p75', 0.75],
      ['p90', 0.9],
    ] as const) {
      result[`${name}_type1`] = statistics.orderStatistic(p);
      result[`${name}_type7`] = statistics.quantile(p);
    }
    return result;
  },

  timed_score({ type, seconds, params }) {
    const rule = timedRule(type, params);
    timedScore(null, rule);
    return { scores: seconds.map((value: number | null) => timedScore(value, rule)) };
  },

  mystery_shop_score({ sections, rule }) {
    const score = checklistScore(
      sections.map((section: Input) => ({
        ...section,
        items: section.items.map((item: Input) => ({ ...item, result: item.result ?? 'unanswered' })),
      })),
      rule ?? undefined,
    );
    return {
      earned: score.earned,
      possible: score.possible,
      raw_percent: score.rawPercent,
      percent: score.percent,
      section_percent: score.sectionPercent,
      auto_failed: score.autoFailed,
    };
  },

  base_size_rule({ n, suppress_below, caution_below }) {
    const bounds = { suppressBelow: suppress_below, cautionBelow: caution_below };
    return { status: [n].flat().map((base: number) => baseSizeStatus(base, bounds)) };
  },
};

function timedRule(type: string, { full_at, zero_at, half_life, ...lists }: Input): TimedRule {
  return { type, fullAt: full_at, zeroAt: zero_at, halfLife: half_life, ...lists } as TimedRule;
}
