import {
  cohenKappa,
  cronbachAlpha,
  fleissKappa,
  groupValues,
  gwetAc1,
  intraclassCorrelations,
  krippendorffAlpha,
  mcdonaldOmega,
  measurementsForReliability,
  reliabilityOfGroupMean,
  reliabilityOfMean,
  varianceComponents,
} from '#scoring';
import type { Answer } from './answer.ts';
import { pair } from './intervals.ts';
import { itemRows } from './tables.ts';

/** Other packages' names of the weightings. */
const WEIGHTS: Record<string, string> = {
  unweighted: 'none',
  equal: 'linear',
  squared: 'quadratic',
  'equal-spacing': 'linear',
  'fleiss-cohen': 'quadratic',
};

export const reliability: Record<string, Answer> = {
  cohen_kappa({ rater1, rater2, levels, weights }) {
    const weighting = (WEIGHTS[String(weights ?? 'none').toLowerCase()] ?? weights ?? 'none') as 'none';
    const { se, ...rest } = cohenKappa(rater1, rater2, { levels: levels ?? undefined, weights: weighting });
    return { ...rest, ase: se };
  },

  fleiss_kappa({ counts }) {
    return fleissKappa(counts);
  },

  gwet_ac1({ ratings, levels, categories }) {
    return gwetAc1(ratings, levels ?? categories ?? undefined);
  },

  krippendorff_alpha({ ratings, level }) {
    return { alpha: krippendorffAlpha(ratings, level) };
  },

  icc({ ratings, confidence }) {
    const { interval1, interval2, interval3, ...rest } = intraclassCorrelations(ratings, confidence);
    return { ...rest, icc1_ci: pair(interval1), icc2_ci: pair(interval2), icc3_ci: pair(interval3) };
  },

  cronbach_alpha(input, datasets) {
    if ((input.missing ?? 'listwise') !== 'listwise') return { error: 'invalid_parameter' };
    const alpha = cronbachAlpha(itemRows(input, datasets), input.confidence);
    return {
      n: alpha.n,
      k: alpha.items,
      alpha: alpha.alpha,
      standardized: alpha.standardised,
      alpha_if_deleted: alpha.alphaIfDeleted,
      corrected_item_total: alpha.correctedItemTotal,
      feldt_ci: pair(alpha.interval),
    };
  },

  mcdonald_omega(input, datasets) {
    const { n, omega, loadings, residualVariances, standardisedLoadings } = mcdonaldOmega(itemRows(input, datasets));
    const absolute = (values: number[] | null): number[] | null => values?.map(Math.abs) ?? null;
    return {
      n,
      omega_total: omega,
      loadings_abs: absolute(loadings),
      residual_variances: residualVariances,
      standardized_loadings_abs: absolute(standardisedLoadings),
    };
  },

  spearman_brown({ icc, k, target }) {
    const reliability = (k ?? null) === null ? {} : { reliability: reliabilityOfMean(icc, k) };
    if ((target ?? null) === null) return reliability;
    const needed = measurementsForReliability(icc, target);
    return { ...reliability, k_exact: needed.exact, k: needed.k };
  },

  variance_components({ values, group }) {
    const groups = groupValues(values, group);
    const { meanSquareBetween, meanSquareWithin, anova, reml, ...parts } = varianceComponents([...groups.values()]);
    const stores = [...groups].map(([name, { length }]) => [
      name,
      reml === null ? null : reliabilityOfGroupMean(reml.between, reml.within, length),
    ]);
    return {
      k: parts.groups,
      N: parts.n,
      n0: parts.n0,
      msb: meanSquareBetween,
      msw: meanSquareWithin,
      anova_between_raw: anova.betweenRaw,
      anova_between: anova.between,
      anova_icc: anova.icc,
      reml_between: reml?.between ?? null,
      reml_within: reml?.within ?? null,
      reml_icc: reml?.icc ?? null,
      store_reliability_reml: Object.fromEntries(stores),
      n_for_reliability_80: reml === null ? null : measurementsForReliability(reml.icc, 0.8).exact,
    };
  },
};
