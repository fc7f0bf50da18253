import { correlate } from '../comparisons/correlation.js';
import { checkRectangle, present, type Missable } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';

/**
 * How little a respondent agrees with himself: the correlation, over scales, of his mean answer to the even and to
 * the odd questions, stepped up by Spearman-Brown, times -1. From -1 (consistent) to 1 (careless).
 *
 * `rows` hold the answers scale by scale, `sizes` the number of questions per scale. A half without variance, or
 * fewer than two usable scales: null. Missing answers are passed over. Fewer than two scales, a scale of one
 * question, or sizes that do not fill the rows: `invalid_parameter`. Source: Johnson 2005; R careless evenodd (1.2
 * and later).
 *
 * @example evenOddConsistency([[3, 3, 3, 3]], [2, 2]) // [null]
 */
export function evenOddConsistency(
  rows: readonly (readonly Missable[])[],
  sizes: readonly number[],
): (number | null)[] {
  checkRectangle(rows);
  if (sizes.length < 2) refuse('invalid_parameter', 'even-odd consistency needs at least two scales');
  if (sizes.some((size) => !Number.isInteger(size) || size < 2))
    refuse('invalid_parameter', 'a scale has two questions or more');
  const total = sizes.reduce((a, b) => a + b, 0);
  if (rows.some((row) => row.length !== total)) refuse('invalid_parameter', 'the scales do not fill the rows');
  return rows.map((row) => inconsistency(row, sizes));
}

function inconsistency(row: readonly Missable[], sizes: readonly number[]): number | null {
  const [even, odd]: [number[], number[]] = [[], []];
  let from = 0;
  for (const size of sizes) {
    const scale = row.slice(from, from + size);
    from += size;
    const [a, b] = [1, 0].map((rest) => present(scale.filter((_, i) => i % 2 === rest)));
    if (a!.length === 0 || b!.length === 0) continue;
    even.push(a!.reduce((sum, x) => sum + x, 0) / a!.length);
    odd.push(b!.reduce((sum, x) => sum + x, 0) / b!.length);
  }
  const r = even.length < 2 ? null : correlate(even, odd);
  if (r === null) return null;
  return -Math.max(-1, r <= -1 ? -1 : (2 * r) / (1 + r));
}
