import { studentTQuantile } from '../distributions/student-t-distribution.js';
import { checkCount, checkOpenFraction, type Missable } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { summarise } from '../samples/summarise.js';
import { around, UNKNOWN } from './interval.js';
import type { MeanEstimate } from './mean-interval.js';

/** A mean of a sample that is a notable part of its population. */
export interface FinitePopulationMean extends MeanEstimate {
  /** Share of the population not asked, 1 - n/N. */
  readonly correction: number;
  readonly df: number | null;
}

/**
 * Mean with the finite population correction: se = sqrt((1 - n/N) s²/n), t interval on n - 1 degrees of freedom.
 *
 * A census has standard error 0. n < 2: interval null. More answers than people, or a population that is not a count
 * above zero: `invalid_parameter`. Source: Cochran 1977, Sampling Techniques, 2.6; R survey svymean.
 *
 * @example finitePopulationMean([70, 80, 90, 60, 75], 10).se // 3.5355
 */
export function finitePopulationMean(
  values: readonly Missable[],
  population: number,
  confidence = 0.95,
): FinitePopulationMean {
  checkOpenFraction(confidence);
  const { n, mean, sd } = summarise(values);
  if (!(population > 0) || !Number.isFinite(population) || population < n)
    refuse('invalid_parameter', `${n} answers from a population of ${population}`);

  checkCount(n, 'n');
  const correction = 1 - n / population;
  if (mean === null || sd === null) return { n, mean, sd, se: null, correction, df: null, ...UNKNOWN };
  const se = Math.sqrt((correction * sd * sd) / n);
  const half = se === 0 ? 0 : studentTQuantile((1 + confidence) / 2, n - 1) * se;
  return { n, mean, sd, se, correction, df: n - 1, ...around(mean, half) };
}
