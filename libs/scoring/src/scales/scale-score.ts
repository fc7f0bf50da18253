import { checkFinite, checkFraction, checkWeights, type Missable } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** One question of a scale as one respondent met it. Values are on 0-100. */
export interface ScaleItem {
  readonly status: 'answered' | 'skipped' | 'not_applicable';
  readonly value: Missable;
  readonly weight?: number;
}

/** A respondent's score on a scale (0-100 or null), with what it rests on. */
export interface ScaleScore {
  readonly score: number | null;
  readonly answered: number;
  readonly applicable: number;
  readonly coverage: number | null;
}

/** Rounding allowed when a coverage meets its minimum exactly. */
export const COVERAGE_SLACK = 1e-12;

/**
 * One respondent's score on a scale of several questions, by the half rule: the weighted mean of the answered
 * questions, if their weight is at least `minFraction` of the weight of the applicable ones; else null.
 *
 * What did not apply leaves the denominator; what was skipped stays in it. Nothing applicable: coverage null. A value
 * outside 0-100, an answered question without value or a negative weight: `invalid_value`; minFraction outside 0..1:
 * `invalid_parameter`. Source: half rule of the EORTC QLQ-C30 Scoring Manual (Fayers et al. 2001).
 *
 * @example scaleScore([{ status: 'answered', value: 80 }, { status: 'skipped', value: null }]).score // 80 (coverage 0.5)
 */
export function scaleScore(items: readonly ScaleItem[], minFraction = 0.5): ScaleScore {
  checkFraction(minFraction, 'smallest coverage');
  const weights = items.map(({ weight = 1 }) => weight);
  checkWeights(weights);
  let [answered, applicable, answeredWeight, applicableWeight, points] = [0, 0, 0, 0, 0];
  for (const [i, item] of items.entries()) {
    if (item.status === 'not_applicable') continue;
    applicable += 1;
    applicableWeight += weights[i]!;
    if (item.status === 'skipped') continue;
    answered += 1;
    answeredWeight += weights[i]!;
    points += weights[i]! * answeredValue(item);
  }
  const coverage = applicableWeight > 0 ? answeredWeight / applicableWeight : null;
  const enough = coverage !== null && coverage >= minFraction - COVERAGE_SLACK && answeredWeight > 0;
  return { score: enough ? points / answeredWeight : null, answered, applicable, coverage };
}

function answeredValue({ status, value }: ScaleItem): number {
  if (status !== 'answered') refuse('invalid_value', `unknown status: ${String(status)}`);
  if (value === null || value === undefined) refuse('invalid_value', 'an answered question has a value');
  if (checkFinite(value, 'value') < 0 || value > 100) refuse('invalid_value', `a score is 0 to 100: ${value}`);
  return value;
}
