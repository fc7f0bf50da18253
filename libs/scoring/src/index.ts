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
export { nonCentralTUpper } from './distributions/non-central-t.js';
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
export { median, quantile } from './samples/quantile.js';
export { averageRanks, type Ranking } from './samples/average-ranks.js';

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
export { satisfactionIndex } from './scales/satisfaction-index.js';
export { serviceGap, type ServiceGap } from './scales/service-gap.js';
export { histogramStatistics, type HistogramStatistics } from './scales/histogram-statistics.js';
export { timedScore, type TimedRule } from './scales/timed-score.js';
export {
  type ChecklistItem,
  type ChecklistResult,
  checklistScore,
  type ChecklistScore,
  type ChecklistSection,
  type CriticalRule,
} from './scales/checklist-score.js';

// Intervals: how sure we are of one number
export type { Interval } from './intervals/interval.js';
export { type Share, wilsonInterval, wilsonLimits } from './intervals/wilson-interval.js';
export { wilsonCorrectedInterval } from './intervals/wilson-corrected-interval.js';
export { agrestiCoullInterval } from './intervals/agresti-coull-interval.js';
export { clopperPearsonInterval } from './intervals/clopper-pearson-interval.js';
export { jeffreysInterval } from './intervals/jeffreys-interval.js';
export { type MeanEstimate, meanInterval, meanIntervalFromSummary } from './intervals/mean-interval.js';
export { finitePopulationMean, type FinitePopulationMean } from './intervals/finite-population-mean.js';
export { type BootstrapInput, bootstrapIntervals, type BootstrapIntervals } from './intervals/bootstrap-interval.js';
export { type ExactBootstrap, exactBootstrapOfMean } from './intervals/exact-bootstrap.js';
export {
  type SampleSize,
  sampleSizeForMeans,
  sampleSizeForProportion,
  sampleSizeForTwoProportions,
} from './intervals/sample-size.js';

// Comparisons: whether numbers differ, or agree
export { welchPValue, welchTest, type WelchTest } from './comparisons/welch-test.js';
export { standardisedDifference, type StandardisedDifference } from './comparisons/standardised-difference.js';
export { mannWhitneyTest, type MannWhitneyTest } from './comparisons/mann-whitney-test.js';
export { newcombeInterval, type ProportionDifference } from './comparisons/newcombe-interval.js';
export {
  chiSquareOfSizes,
  type ChiSquareTest,
  fisherExactTest,
  twoProportionsChiSquare,
} from './comparisons/two-proportions-tests.js';
export { compareNetPromoterScores, netPromoterTest, type NetPromoterTest } from './comparisons/net-promoter-test.js';
export { groupValues } from './comparisons/grouped-values.js';
export { analysisOfVariance, type FTest, welchAnalysisOfVariance } from './comparisons/analysis-of-variance.js';
export { kruskalWallisTest, type KruskalWallisTest } from './comparisons/kruskal-wallis-test.js';
export { adjustPValues, type Adjustment } from './comparisons/adjust-p-values.js';
export { type Correlation, kendallTau, pearsonCorrelation, spearmanCorrelation } from './comparisons/correlation.js';
export {
  type BlandAltman,
  concordanceCorrelation,
  disattenuatedCorrelation,
  limitsOfAgreement,
} from './comparisons/source-agreement.js';

// Ranking: many units at once
export { betweenVariance, type BetweenVarianceMethod } from './ranking/between-variance.js';
export { shrinkTowardsMean, type Shrinkage } from './ranking/shrink-towards-mean.js';
export { jamesSteinEstimates, type JamesSteinEstimates } from './ranking/james-stein-estimates.js';
export { type BetaBinomialFit, fitBetaBinomial } from './ranking/fit-beta-binomial.js';
export { betaBinomialPosterior, type ProportionPosterior } from './ranking/beta-binomial-posterior.js';
export { orderDownwards } from './ranking/order-downwards.js';
export { pointRanks } from './ranking/point-ranks.js';
export { rankIntervals, type RankIntervals, type RankOptions } from './ranking/rank-intervals.js';
export { expectedRanks } from './ranking/expected-ranks.js';
export { probabilityOfBest } from './ranking/probability-of-best.js';
export { comparisonIntervalMultiplier, type ComparisonMultiplier } from './ranking/comparison-interval-multiplier.js';
export { funnelOfMeans, type FunnelOfMeans, type Limits } from './ranking/funnel-of-means.js';
export { funnelOfProportions, type FunnelOfProportions } from './ranking/funnel-of-proportions.js';
export { overdispersedFunnel, type OverdispersedFunnel } from './ranking/overdispersed-funnel.js';

// Weights: answers that stand for more or fewer people, and channels that answer differently
export { clusterDesignEffect, type DesignEffect, weightingDesignEffect } from './weights/design-effect.js';
export { weightedMoments, type WeightedMoments } from './weights/weighted-moments.js';
export { weightedMean, type WeightedMean } from './weights/weighted-mean.js';
export { weightedProportion, type WeightedProportion } from './weights/weighted-proportion.js';
export { postStratify, type Targets } from './weights/post-stratify.js';
export { type Clusters, postStratifiedMean, type PostStratifiedMean } from './weights/post-stratified-mean.js';
export { rake } from './weights/rake.js';
export { trimWeights } from './weights/trim-weights.js';
export { adjustForMode, type ModeAdjustment, type ModeRow } from './weights/adjust-for-mode.js';
export { adjustForModeOfCells, type ModeCell } from './weights/adjust-for-mode-of-cells.js';

// Reliability: whether questions, raters and visits measure the same
export { cohenKappa, type CohenKappa, type Rating } from './reliability/cohen-kappa.js';
export { fleissKappa, type FleissKappa } from './reliability/fleiss-kappa.js';
export { gwetAc1, type GwetAc1 } from './reliability/gwet-ac1.js';
export { krippendorffAlpha, type MeasurementLevel } from './reliability/krippendorff-alpha.js';
export { intraclassCorrelations, type IntraclassCorrelations } from './reliability/intraclass-correlation.js';
export { oneWayIntraclass, type OneWayIntraclass } from './reliability/one-way-intraclass.js';
export { cronbachAlpha, type CronbachAlpha } from './reliability/cronbach-alpha.js';
export { mcdonaldOmega, type McDonaldOmega } from './reliability/mcdonald-omega.js';
export {
  measurementsForReliability,
  type MeasurementsNeeded,
  reliabilityOfMean,
} from './reliability/spearman-brown.js';
export {
  reliabilityOfGroupMean,
  varianceComponents,
  type VarianceComponents,
} from './reliability/variance-components.js';

// Drivers: what goes with satisfaction
export { type Coefficient, linearRegression, type LinearRegression } from './drivers/linear-regression.js';
export {
  type CrossProducts,
  driverSystem,
  type DriverSystem,
  driverSystemFromProducts,
} from './drivers/driver-system.js';
export { driverSystemFromPairs, type PairSums } from './drivers/driver-system-from-pairs.js';
export { driverImportance, type DriverImportance } from './drivers/driver-importance.js';
export { relativeWeights, type RelativeWeights } from './drivers/relative-weights.js';
export { penaltyReward, type PenaltyReward } from './drivers/penalty-reward.js';
export { kanoCategories, type KanoCategories, type KanoCategory } from './drivers/kano-categories.js';

// Charts: whether a process is steady
export type { ControlChart } from './charts/control-chart.js';
export { controlConstants, type ControlConstants } from './charts/control-constants.js';
export { pChart, type PChart } from './charts/p-chart.js';
export { uChart } from './charts/u-chart.js';
export { xBarSChart, type XBarSChart, xBarSChartFromSummaries } from './charts/x-bar-s-chart.js';
export { cusumChart, type CusumChart, type CusumOptions } from './charts/cusum-chart.js';
export { ewmaChart, type EwmaChart } from './charts/ewma-chart.js';
export { runRules, type RunRules } from './charts/run-rules.js';
export { cusumRunLength } from './charts/cusum-run-length.js';
export { ewmaRunLength } from './charts/ewma-run-length.js';

// Trend: whether and when a series changed
export { mannKendallTest, type MannKendallTest } from './trend/mann-kendall-test.js';
export { linearTrend, type LinearTrend } from './trend/linear-trend.js';
export { meanShift, type MeanShift } from './trend/mean-shift.js';
export { pettittTest, type PettittTest } from './trend/pettitt-test.js';
export { changePoints, type ChangePoints } from './trend/change-points.js';
export { olsCusum } from './trend/ols-cusum.js';

// Quality: answers given without care, and visits made up
export { straightlining, type Straightlining } from './quality/straightlining.js';
export { type ReadingPace, type Speed, speeding } from './quality/speeding.js';
export { percentMatch, type PercentMatch } from './quality/percent-match.js';
export { evenOddConsistency } from './quality/even-odd-consistency.js';
export { mahalanobisDistances, type MahalanobisDistances } from './quality/mahalanobis-distances.js';
export { digitHeaping, type DigitHeaping } from './quality/digit-heaping.js';

// Mergeable: cells that add up exactly
export { type Cell, cellOf, EMPTY_CELL, isExact, type ScoredAnswer, weighedAlike } from './mergeable/cell.js';
export { mergeCells, subtractCell } from './mergeable/merge-cells.js';
export {
  designEffectOfCell,
  meanOfCell,
  netPromoterScoreOfCell,
  shareOfCell,
  summariseCell,
  summariseWithout,
  topBoxOfCell,
} from './mergeable/cell-estimates.js';
export { mergeMoments, momentsOf, type Moments } from './mergeable/moments.js';

// Disclosure: what may be shown
export {
  baseSizeStatus,
  type BaseSizeBounds,
  type BaseStatus,
  DEFAULT_BASE_SIZES,
} from './disclosure/base-size-rule.js';
export { hideAlongLines } from './disclosure/hide-along-lines.js';
export { hideInSums, type CellSum } from './disclosure/hide-in-sums.js';
export { hideSmallParts } from './disclosure/hide-small-parts.js';
export { unreliableProportion, type UnreliableProportion } from './disclosure/unreliable-proportion.js';
export { kAnonymity, type KAnonymity } from './disclosure/k-anonymity.js';
export { auditSuppression, type FeasibleInterval, type SuppressionAudit } from './disclosure/audit-suppression.js';
