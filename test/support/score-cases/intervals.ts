import {
  agrestiCoullInterval,
  bootstrapIntervals,
  clopperPearsonInterval,
  exactBootstrapOfMean,
  finitePopulationMean,
  type Interval,
  jeffreysInterval,
  meanInterval,
  sampleSizeForMeans,
  sampleSizeForProportion,
  sampleSizeForTwoProportions,
  wilsonCorrectedInterval,
  wilsonInterval,
} from '#scoring';
import type { Answer } from './answer.ts';
import { valuesOf } from './tables.ts';

/** The cases write an interval as a pair. */
export function pair({ lower, upper }: Interval): [number | null, number | null] {
  return [lower, upper];
}

export const intervals: Record<string, Answer> = {
  ci_mean(input, datasets) {
    return meanInterval(valuesOf(input, datasets), input.confidence);
  },

  ci_proportion({ successes, n, confidence }) {
    const share = { successes, n };
    return {
      estimate: n === 0 ? null : successes / n,
      wilson: pair(wilsonInterval(share, confidence)),
      wilson_cc: pair(wilsonCorrectedInterval(share, confidence)),
      agresti_coull: pair(agrestiCoullInterval(share, confidence)),
      clopper_pearson: pair(clopperPearsonInterval(share, confidence)),
      jeffreys: pair(jeffreysInterval(share, confidence)),
    };
  },

  fpc_mean(input, datasets) {
    const { correction, ...rest } = finitePopulationMean(valuesOf(input, datasets), input.population, input.confidence);
    return { ...rest, fpc: correction };
  },

  bootstrap_ci({ kind, values, t0, replicates, influence, confidence }) {
    if (kind === 'exact_enumeration') {
      const { resamples, mean, se, lower, upper } = exactBootstrapOfMean(values, confidence);
      return { n_resamples: resamples, mean, se_population: se, p025_type1: lower, p975_type1: upper };
    }
    const result = bootstrapIntervals({ estimate: t0, replicates, influence: influence ?? undefined, confidence });
    const { bias, se, normal, basic, percentile, bca } = result;
    return { bias, se, normal: pair(normal), basic: pair(basic), percentile: pair(percentile), bca: pair(bca) };
  },

  sample_size({ kind, p, p1, p2, margin, confidence, population, delta, sd, power, alpha }) {
    if (kind === 'two_sample_means') {
      const { exact, n } = sampleSizeForMeans({ difference: delta, sd, power, alpha });
      return { n_per_group_exact: exact, n_per_group: n };
    }
    if (kind === 'two_sample_proportions') {
      const { exact, n } = sampleSizeForTwoProportions({ p1, p2, power, alpha });
      return { n_per_group_exact: exact, n_per_group: n };
    }
    if (kind) return { error: 'invalid_parameter' };
    const { exact, n } = sampleSizeForProportion({ p, margin, confidence, population });
    return { n_exact: exact, n };
  },
};
