/**
 * Scores that a statistician would sign and a manager can read. Numbers in, numbers out: no clock, no randomness, no
 * knowledge of surveys. Missing input is null; a statistic that is undefined is null; a misuse throws a `ScoringError`.
 */

// Refusals: the one form of error
export { ScoringError, type ScoringErrorCode } from './refusal/scoring-error.js';
export type { Missable } from './refusal/checks.js';

// Distributions: right in the far tails
export { logGamma } from './distributions/log-gamma.js';
export { normalCdf, normalDensity, normalTwoSided, normalUpper } from './distributions/normal-distribution.js';
export { normalQuantile, zFor } from './distributions/normal-quantile.js';
export { studentTCdf, studentTQuantile, studentTTwoSided } from './distributions/student-t-distribution.js';
export { chiSquareCdf, chiSquareQuantile, chiSquareUpper } from './distributions/chi-square-distribution.js';
export { fCdf, fQuantile, fUpper } from './distributions/f-distribution.js';
export { betaCdf, betaQuantile, betaUpper } from './distributions/beta-distribution.js';
export { betaTails, type Tails } from './distributions/beta-tails.js';
export { gammaTails } from './distributions/gamma-tails.js';
export {
  binomialCdf,
  binomialDensity,
  binomialQuantile,
  binomialUpper,
} from './distributions/binomial-distribution.js';

// Samples: what any list of numbers says
export { summarise, type Summary } from './samples/summarise.js';

// Scales: from answers to scores
export { normaliseScale, type Scale } from './scales/normalise-scale.js';
export { scaleScore, type ScaleItem, type ScaleScore } from './scales/scale-score.js';
export { compositeIndex, type CompositeIndex, type CompositeOptions } from './scales/composite-index.js';
export { shareInPercent, topBox, type TopBox } from './scales/top-box.js';
export {
  countPromoters,
  netPromoterScore,
  type NetPromoterScore,
  type PromoterCounts,
} from './scales/net-promoter-score.js';
export { customerEffortScore, type CustomerEffortScore, type EffortOptions } from './scales/customer-effort-score.js';

// Intervals: how sure we are of one number
export type { Interval } from './intervals/interval.js';
export { type Share, wilsonInterval, wilsonLimits } from './intervals/wilson-interval.js';
export { type MeanEstimate, meanInterval, meanIntervalFromSummary } from './intervals/mean-interval.js';

// Comparisons: whether two numbers differ
export { welchTest, type WelchTest } from './comparisons/welch-test.js';
export { adjustPValues, type Adjustment } from './comparisons/adjust-p-values.js';

// Ranking: many units at once
export { betweenVariance, type BetweenVarianceMethod } from './ranking/between-variance.js';
export { shrinkTowardsMean, type Shrinkage } from './ranking/shrink-towards-mean.js';
export { pointRanks } from './ranking/point-ranks.js';
export { rankIntervals, type RankIntervals, type RankOptions } from './ranking/rank-intervals.js';
export { expectedRanks } from './ranking/expected-ranks.js';
export { probabilityOfBest } from './ranking/probability-of-best.js';

// Mergeable: cells that add up exactly
export { type Cell, cellOf, EMPTY_CELL, isExact, type ScoredAnswer } from './mergeable/cell.js';
export { mergeCells, subtractCell } from './mergeable/merge-cells.js';
export {
  meanOfCell,
  netPromoterScoreOfCell,
  summariseCell,
  topBoxOfCell,
  type WeightedCellEstimate,
  weightedMeanOfCell,
} from './mergeable/cell-estimates.js';
export { mergeMoments, momentsOf, type Moments } from './mergeable/moments.js';

// Disclosure: what may be shown
export {
  baseSizeStatus,
  type BaseSizeBounds,
  type BaseStatus,
  DEFAULT_BASE_SIZES,
} from './disclosure/base-size-rule.js';
export { hideSmallParts } from './disclosure/hide-small-parts.js';
