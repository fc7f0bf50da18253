import { checkSize, type Missable, present } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { meanOf, summarise, type Summary } from '../samples/summarise.js';
import { meanSdFactor } from './control-constants.js';

/** Charts of the mean and of the spread of periods with several answers each. */
export interface XBarSChart {
  readonly sigma: number;
  readonly mean: {
    readonly centre: number;
    readonly points: number[];
    readonly lower: number[];
    readonly upper: number[];
  };
  /** Points of periods with a single answer are null. */
  readonly spread: {
    readonly centre: number;
    readonly points: (number | null)[];
    readonly lower: (number | null)[];
    readonly upper: (number | null)[];
  };
}

/**
 * X-bar and s charts: sigma = mean of s_i/c4(n_i); means: weighted mean ± 3 sigma/sqrt(n); spreads: weighted mean of
 * s ± 3 sigma sqrt(1 - c4²), not below 0.
 *
 * Nulls are dropped. An empty period: `invalid_value`; no period of two or more answers: `insufficient_data`.
 * Source: Montgomery 2013, 6.3; R qcc (UWAVE-SD).
 *
 * @example xBarSChart([[70, 80, 75, 72], [68, 77, 81, 90], [60, 66, 71, 75]]).sigma // 7.221
 */
export function xBarSChart(groups: readonly (readonly Missable[])[]): XBarSChart {
  return xBarSChartFromSummaries(groups.map((group) => summarise(present(group))));
}

/** The same from n, mean and standard deviation of each period, as cells deliver them. */
export function xBarSChartFromSummaries(periods: readonly Summary[]): XBarSChart {
  if (periods.some(({ n }) => checkSize(n, 'n') === 0))
    refuse('invalid_value', 'a period without answers has no point');
  const several = periods.filter(({ n }) => n >= 2);
  if (several.length === 0) refuse('insufficient_data', 'no period has two answers');
  const factors = periods.map(({ n }) => (n < 2 ? null : meanSdFactor(n)));
  const sigma = meanOf(periods.flatMap(({ sd }, i) => (sd === null || factors[i] === null ? [] : [sd / factors[i]!])));
  const all = periods.reduce((sum, { n }) => sum + n, 0);
  const centre = periods.reduce((sum, { n, mean }) => sum + (n / all) * mean!, 0);
  const answers = several.reduce((sum, { n }) => sum + n, 0);
  const spreadCentre = periods.reduce((sum, { n, sd }) => sum + (n * (sd ?? 0)) / answers, 0);
  const width = factors.map((c4) => (c4 === null ? null : 3 * sigma * Math.sqrt(1 - c4 * c4)));
  return {
    sigma,
    mean: {
      centre,
      points: periods.map(({ mean }) => mean!),
      lower: periods.map(({ n }) => centre - (3 * sigma) / Math.sqrt(n)),
      upper: periods.map(({ n }) => centre + (3 * sigma) / Math.sqrt(n)),
    },
    spread: {
      centre: spreadCentre,
      points: periods.map(({ n, sd }) => (n < 2 ? null : sd)),
      lower: width.map((half) => (half === null ? null : Math.max(0, spreadCentre - half))),
      upper: width.map((half) => (half === null ? null : spreadCentre + half)),
    },
  };
}
