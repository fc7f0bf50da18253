import { checkFinite, checkSameLength, type Missable } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/** Perception minus expectation: below zero the service falls short. In the units of the answers. */
export interface ServiceGap {
  readonly byDimension: Record<string, number | null>;
  /** Mean of the dimensions' gaps, and their mean weighted by points. */
  readonly unweighted: number | null;
  readonly weighted: number | null;
}

/**
 * SERVQUAL gaps: perception minus expectation per question, averaged per dimension, then over dimensions.
 *
 * Questions missing either answer are dropped; a dimension without any is null and leaves the averages. Without
 * weights, or with weights that sum to zero, the weighted gap is null. A dimension without weight:
 * `invalid_parameter`; a negative weight: `invalid_value`. Source: Parasuraman, Zeithaml & Berry 1988.
 *
 * @example serviceGap([6, 7], [5, 6], ['reliability', 'empathy'], { reliability: 60, empathy: 40 }).weighted // -1
 */
export function serviceGap(
  expectation: readonly Missable[],
  perception: readonly Missable[],
  dimension: readonly string[],
  weights: Readonly<Record<string, number>> | null = null,
): ServiceGap {
  checkSameLength(expectation, perception, dimension);
  const sums = new Map(dimension.map((name) => [name, { n: 0, sum: 0 }]));
  for (const [i, name] of dimension.entries()) {
    const [wanted, got] = [expectation[i]!, perception[i]!];
    if (wanted === null || got === null) continue;
    const at = sums.get(name)!;
    at.n += 1;
    at.sum += checkFinite(got, 'perception') - checkFinite(wanted, 'expectation');
  }
  const byDimension = Object.fromEntries([...sums].map(([name, { n, sum }]) => [name, n === 0 ? null : sum / n]));
  const known = Object.entries(byDimension).filter((entry): entry is [string, number] => entry[1] !== null);
  const unweighted = known.length === 0 ? null : known.reduce((sum, [, gap]) => sum + gap, 0) / known.length;
  return { byDimension, unweighted, weighted: weights === null ? null : weightedGap(known, weights) };
}

function weightedGap(known: readonly (readonly [string, number])[], weights: Readonly<Record<string, number>>) {
  let [total, sum] = [0, 0];
  for (const [name, gap] of known) {
    const weight = weights[name] ?? refuse('invalid_parameter', `no weight for dimension ${name}`);
    if (checkFinite(weight, 'weight') < 0) refuse('invalid_value', `negative weight: ${weight}`);
    total += weight;
    sum += weight * gap;
  }
  return total === 0 ? null : sum / total;
}
