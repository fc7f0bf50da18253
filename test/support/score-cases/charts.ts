import {
  changePoints,
  controlConstants,
  cusumChart,
  cusumRunLength,
  ewmaChart,
  ewmaRunLength,
  linearTrend,
  mannKendallTest,
  meanShift,
  olsCusum,
  pChart,
  pettittTest,
  runRules,
  uChart,
  xBarSChart,
} from '#scoring';
import type { Answer } from './answer.ts';
import { byColumn } from './tables.ts';

export const charts: Record<string, Answer> = {
  control_constants({ n }) {
    const constants = [n].flat().map((size: number) => controlConstants(size));
    return constants.length > 0 ? byColumn(constants) : { c4: [], A3: [], B3: [], B4: [], d2: [] };
  },

  p_chart({ successes, n, center }) {
    const { centre, probabilityLimits, laney, ...chart } = pChart(successes, n, center);
    return {
      ...chart,
      center: centre,
      probability_limits: probabilityLimits,
      laney_sigma_z: laney?.sigmaZ ?? null,
      laney_lower: laney?.lower ?? null,
      laney_upper: laney?.upper ?? null,
    };
  },

  u_chart({ events, units }) {
    const { centre, ...chart } = uChart(events, units);
    return { ...chart, center: centre };
  },

  xbar_s({ groups }) {
    const { sigma, mean, spread } = xBarSChart(groups);
    return {
      sigma,
      xbar_center: mean.centre,
      xbar_points: mean.points,
      xbar_limits: { lower: mean.lower, upper: mean.upper },
      s_center: spread.centre,
      s_points: spread.points,
      s_limits: { lower: spread.lower, upper: spread.upper },
    };
  },

  cusum({ values, target, sigma, k, h, head_start }) {
    const { upper, lower, signals, firstSignal } = cusumChart(values, { target, sigma, k, h, headStart: head_start });
    return { c_plus: upper, c_minus: lower, signals, first_signal: firstSignal };
  },

  ewma({ values, target, sigma, lambda, L }) {
    const { smoothed, ...chart } = ewmaChart(values, { target, sigma, lambda, width: L });
    return { ...chart, z: smoothed };
  },

  run_rules({ z }) {
    const rules = runRules(z);
    return {
      beyond_3sigma: rules.beyond3Sigma,
      nine_same_side: rules.nineSameSide,
      six_trend: rules.sixTrend,
      two_of_three_2sigma: rules.twoOfThreeBeyond2Sigma,
      four_of_five_1sigma: rules.fourOfFiveBeyond1Sigma,
    };
  },

  cusum_arl({ k, h, shift, sided, head_start }) {
    return { arl: cusumRunLength({ k, h, shift, sided, headStart: head_start }) };
  },

  ewma_arl({ lambda, L, shift, sided, limits }) {
    if ((limits ?? 'fixed') !== 'fixed') return { error: 'invalid_parameter' };
    return { arl: ewmaRunLength({ lambda, width: L, shift, sided }) };
  },

  change_point({ values }) {
    const series = values.filter((value: number | null) => value !== null);
    const split = meanShift(series);
    const rank = pettittTest(series);
    const { scale, penalty, minSegment, indexes } = changePoints(series);
    return {
      single_split: split.index,
      rss_before: split.squaresBefore,
      rss_after: split.squaresAfter,
      mean_before: split.meanBefore,
      mean_after: split.meanAfter,
      pettitt_k: rank.index,
      pettitt_u: rank.u,
      pettitt_p: rank.pValue,
      pelt: { scale, penalty, min_segment: minSegment, changepoints: indexes },
      ols_cusum: olsCusum(series),
      changes: indexes?.length ?? null,
    };
  },

  trend_test({ values }) {
    const known = values.flatMap((value: number | null, i: number) => (value === null ? [] : [{ value, time: i + 1 }]));
    const series = known.map(({ value }: { value: number }) => value);
    const times = known.map(({ time }: { time: number }) => time);
    const ranks = mannKendallTest(series, times);
    const line = linearTrend(series, times);
    return {
      S: ranks.s,
      var_S: ranks.variance,
      z: ranks.z,
      p_value: ranks.pValue,
      tau_b: ranks.tauB,
      sen_slope: ranks.senSlope,
      ols_slope: line.slope,
      ols_se: line.se,
      ols_p: line.pValue,
    };
  },
};
