import {
  betaCdf,
  betaQuantile,
  betaUpper,
  binomialCdf,
  binomialDensity,
  binomialQuantile,
  binomialUpper,
  chiSquareCdf,
  chiSquareQuantile,
  chiSquareUpper,
  fCdf,
  fQuantile,
  fUpper,
  gammaTails,
  logGamma,
  mergeMoments,
  momentsOf,
  normalCdf,
  normalDensity,
  normalQuantile,
  normalUpper,
  studentTCdf,
  studentTQuantile,
  studentTTwoSided,
} from '#scoring';
import type { Answer } from './answer.ts';

/** Functions of the cases by name, with the order of their named arguments. */
const FUNCTIONS: Record<string, [names: string[], f: (...args: number[]) => number]> = {
  normal_cdf: [['x'], normalCdf],
  normal_upper: [['x'], normalUpper],
  normal_pdf: [['x'], normalDensity],
  normal_quantile: [['p'], normalQuantile],
  t_cdf: [['t', 'df'], studentTCdf],
  t_upper: [['t', 'df'], (t, df) => studentTCdf(-t, df)],
  t_cdf_upper_two_sided: [['t', 'df'], studentTTwoSided],
  t_quantile: [['p', 'df'], studentTQuantile],
  chisq_cdf: [['x', 'df'], chiSquareCdf],
  chisq_upper: [['x', 'df'], chiSquareUpper],
  chisq_quantile: [['p', 'df'], chiSquareQuantile],
  f_cdf: [['x', 'df1', 'df2'], fCdf],
  f_upper: [['x', 'df1', 'df2'], fUpper],
  f_quantile: [['p', 'df1', 'df2'], fQuantile],
  beta_cdf: [['x', 'a', 'b'], betaCdf],
  beta_upper: [['x', 'a', 'b'], betaUpper],
  beta_quantile: [['p', 'a', 'b'], betaQuantile],
  gamma_cdf: [['x', 'a'], (x, a) => gammaTails(a!, x!).lower],
  gamma_upper: [['x', 'a'], (x, a) => gammaTails(a!, x!).upper],
  log_gamma: [['x'], logGamma],
  binomial_cdf: [['k', 'n', 'p'], binomialCdf],
  binomial_upper: [['k', 'n', 'p'], binomialUpper],
  binomial_pmf: [['k', 'n', 'p'], binomialDensity],
  binomial_quantile: [['q', 'n', 'p'], binomialQuantile],
};

export const numbers: Record<string, Answer> = {
  special_functions({ fn, args }) {
    const entry = FUNCTIONS[fn];
    if (!entry) return { error: 'invalid_parameter' };
    // An argument by another name than ours stands where ours is missing.
    const others = Object.keys(args).filter((name) => !entry[0].includes(name));
    const lists = entry[0].map((name) => [args[name in args ? name : others.shift()!]].flat() as number[]);
    const length = Math.max(...lists.map((list) => list.length));
    const at = (i: number): number[] => lists.map((list) => list[list.length === 1 ? 0 : i]!);
    return { values: Array.from({ length }, (_, i) => entry[1](...at(i))) };
  },

  moments_merge({ parts }) {
    const { n, mean, squares } = mergeMoments(parts.map(momentsOf));
    const variance = n < 2 ? null : squares / (n - 1);
    return {
      n,
      sum: n * mean,
      mean: n === 0 ? null : mean,
      variance,
      sd: variance === null ? null : Math.sqrt(variance),
    };
  },
};
