import {
  adjustForMode,
  clusterDesignEffect,
  postStratifiedMean,
  postStratify,
  rake,
  trimWeights,
  weightedMean,
  weightedMoments,
  weightedProportion,
  weightingDesignEffect,
} from '#scoring';
import type { Answer } from './answer.ts';
import type { Input } from './case-files.ts';
import { modeRows } from './from-dataset.ts';
import type { Dataset } from './parse-csv.ts';
import { pair } from './intervals.ts';
import { labelsOf, nameOf, numbersOf } from './tables.ts';

type Numbers = number[];

export const weights: Record<string, Answer> = {
  design_effect({ kind, weights: given, mean_cluster_size, icc, n }) {
    if (kind === 'cluster') {
      const effect = clusterDesignEffect({ clusterSize: mean_cluster_size, icc, n });
      return { deff: effect.designEffect, n_eff: effect.effectiveN };
    }
    const { designEffect, effectiveN, n: size } = weightingDesignEffect(given);
    const cv2 = designEffect === null ? null : designEffect - 1;
    return { n: size, deff: designEffect, n_eff: effectiveN, uwe: designEffect, cv2 };
  },

  weighted_moments({ values, weights: given }) {
    const moments = weightedMoments(values, given);
    return {
      sum_w: moments.weight,
      sum_w2: moments.squaredWeight,
      mean: moments.mean,
      variance_frequency: moments.varianceByFrequency,
      variance_reliability: moments.varianceByReliability,
      n_eff: moments.effectiveN,
    };
  },

  weighted_mean_se({ values, weights: given }) {
    return weightedMean(values, given);
  },

  weighted_proportion_ci({ values, weights: given, confidence }) {
    const result = weightedProportion(values, given, confidence);
    return {
      p: result.p,
      se: result.se,
      n_eff_kish: result.effectiveN,
      wilson_kish: pair(result.wilson),
      logit: pair(result.logit),
      n_eff_variance: result.effectiveNFromVariance,
    };
  },

  poststratify(input, datasets) {
    if (input.dataset) return postStratifyTable(input, datasets(input.dataset));
    const { base_weights, targets, y } = input;
    const strata = input.strata.map(nameOf);
    const adjusted = postStratify(strata, base_weights, targets);
    const { mean, se } = y ? postStratifiedMean(y, strata, adjusted) : { mean: null, se: null };
    return { weights: adjusted, n_eff: weightingDesignEffect(adjusted).effectiveN, mean, se };
  },

  raking(input, datasets) {
    if (input.dataset) return rakeTable(input, datasets(input.dataset));
    const { base_weights, margins, y } = input;
    const names = Object.keys(margins);
    const rows = input.rows.map((row: Input) =>
      Object.fromEntries(names.map((name) => [name, nameOf(row[name] ?? null)])),
    );
    const adjusted = rake(rows, base_weights, margins);
    const { effectiveN, designEffect } = weightingDesignEffect(adjusted);
    return {
      weights: adjusted,
      n_eff: effectiveN,
      deff: designEffect,
      mean: y ? weightedMean(y, adjusted).mean : null,
    };
  },

  trim_weights({ weights: given, lower, upper }) {
    const trimmed = trimWeights(given, { lower, upper });
    return {
      weights: trimmed,
      sum: trimmed.reduce((a: number, b: number) => a + b, 0),
      min: trimmed.length === 0 ? null : Math.min(...trimmed),
      max: trimmed.length === 0 ? null : Math.max(...trimmed),
      deff: weightingDesignEffect(trimmed).designEffect,
    };
  },

  mode_adjust(input, datasets) {
    const { reference_mode, covariates } = input;
    const named = modeRows(input, datasets).map(({ store, mode, score, ...rest }: Input) => ({
      store,
      mode,
      score,
      covariates: (covariates ?? []).map((name: string) => rest[name] ?? null),
    }));
    const adjusted = adjustForMode(named, reference_mode);
    return {
      mode_effect: adjusted.effect,
      mode_se: adjusted.effectSe,
      raw_mean: adjusted.rawMean,
      adjusted_mean: adjusted.adjustedMean,
      adjusted_se: adjusted.adjustedSe,
      residual_sd: adjusted.residualSd,
      r_squared: adjusted.rSquared,
    };
  },
};

/** The weight that a stratum or cell came to have, by its name. */
function weightBy(names: readonly string[], adjusted: readonly number[]): Record<string, number> {
  return Object.fromEntries(names.map((name, i) => [name, adjusted[i]!]));
}

/** The survey package's examples: schools drawn out of fpc schools, or by district (dnum) out of fpc districts. */
function postStratifyTable({ base_weight, strata, targets, estimate }: Input, table: Dataset) {
  const labels = labelsOf(table, strata) as string[];
  const adjusted = postStratify(labels, numbersOf(table, base_weight) as Numbers, targets);
  const units = (table.dnum as string[] | undefined) ?? labels.map((_, i) => i);
  const clusters = { labels: units, population: table.fpc ? Number(table.fpc[0]) : null };
  const { mean, se } = postStratifiedMean(numbersOf(table, estimate), labels, adjusted, clusters);
  const totals = Object.keys(table)
    .map((name) => [name, numbersOf(table, name)] as const)
    .filter(([, column]) => column.every((cell) => cell !== null && Number.isFinite(cell)))
    .map(([name, column]) => [`total_${name}`, column.reduce((sum: number, x, i) => sum + x! * adjusted[i]!, 0)]);
  return {
    weights: adjusted,
    weight_by_stratum: weightBy(labels, adjusted),
    n_eff: weightingDesignEffect(adjusted).effectiveN,
    mean,
    weighted_mean: mean,
    se,
    cluster_linearized_se_mean: se,
    ...Object.fromEntries(totals),
  };
}

function rakeTable({ base_weight, margins, estimate }: Input, table: Dataset) {
  const names = Object.keys(margins);
  const base = numbersOf(table, base_weight) as Numbers;
  const columns = names.map((name) => [name, labelsOf(table, name)] as const);
  const rows = base.map((_, i) => Object.fromEntries(columns.map(([name, column]) => [name, column[i]!])));
  const adjusted = rake(rows, base, margins);
  const cells = rows.map((row) => names.map((name) => row[name]).join(':'));
  const { effectiveN, designEffect } = weightingDesignEffect(adjusted);
  const mean = estimate ? weightedMean(numbersOf(table, estimate), adjusted).mean : null;
  return {
    weights: adjusted,
    weight_by_cell: weightBy(cells, adjusted),
    mean,
    weighted_mean: mean,
    n_eff: effectiveN,
    deff: designEffect,
  };
}
