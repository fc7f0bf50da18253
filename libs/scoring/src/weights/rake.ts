import { checkFinite, checkSameLength, checkWeights } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import type { Targets } from './post-stratify.js';

/** How far a margin may miss its target, relative to it. */
const CLOSE_ENOUGH = 1e-10;
const MOST_CYCLES = 5000;

/** One margin prepared for cycling: the level of every cell, and the level targets. */
interface Margin {
  readonly level: Int32Array;
  readonly targets: Float64Array;
}

/**
 * Weights that meet several margins at once (age by age, gender by gender): scales to each margin in turn until every
 * one is met to 1e-10. Respondents alike in all margins keep the ratio of their base weights.
 *
 * Margin totals that differ: `inconsistent_margins`. A level without respondents, or with a target above zero and no
 * weight: `empty_stratum`. No solution within 5000 cycles: `not_converged`. A respondent at a level without target, or a
 * negative weight: `invalid_value`; no margins: `invalid_parameter`. Source: Deming & Stephan 1940; R survey rake.
 *
 * @example rake([{ a: 'x', b: 'p' }, { a: 'y', b: 'q' }], [1, 1], { a: { x: 5, y: 5 }, b: { p: 5, q: 5 } }) // [5, 5]
 */
export function rake(
  rows: readonly Readonly<Record<string, string | null>>[],
  weights: readonly number[],
  margins: Readonly<Record<string, Targets>>,
): number[] {
  checkSameLength(rows, weights);
  checkWeights(weights);
  const names = Object.keys(margins);
  if (names.length === 0) refuse('invalid_parameter', 'raking needs at least one margin');
  checkTotals(margins);
  const { cellOf, cells } = classify(rows, names);
  const base = new Float64Array(cells.length);
  for (const [i, weight] of weights.entries()) base[cellOf[i]!]! += weight;
  const prepared = names.map((name, m) =>
    prepare(
      name,
      cells.map((cell) => cell[m] ?? null),
      margins[name]!,
      base,
    ),
  );
  const raked = cycle(base, prepared);
  return weights.map((weight, i) => (weight === 0 ? 0 : (weight * raked[cellOf[i]!]!) / base[cellOf[i]!]!));
}

function checkTotals(margins: Readonly<Record<string, Targets>>): void {
  const totals = Object.entries(margins).map(([name, targets]) =>
    Object.values(targets).reduce((sum, target) => {
      if (checkFinite(target, 'target') < 0) refuse('invalid_value', `negative target in ${name}`);
      return sum + target;
    }, 0),
  );
  const [low, high] = [Math.min(...totals), Math.max(...totals)];
  if (high - low > 1e-8 * high) refuse('inconsistent_margins', `margins with different totals: ${totals.join(', ')}`);
}

/** Groups respondents who are alike in every margin: they stay in proportion throughout. */
function classify(rows: readonly Readonly<Record<string, string | null>>[], names: readonly string[]) {
  const index = new Map<string, number>();
  const cells: (string | null)[][] = [];
  const cellOf = rows.map((row) => {
    const levels = names.map((name) => row[name] ?? null);
    const key = JSON.stringify(levels);
    if (!index.has(key)) index.set(key, cells.push(levels) - 1);
    return index.get(key)!;
  });
  return { cellOf, cells };
}

function prepare(name: string, levels: readonly (string | null)[], targets: Targets, base: Float64Array): Margin {
  const keys = Object.keys(targets);
  const level = Int32Array.from(levels, (key) => (key === null ? -1 : keys.indexOf(key)));
  for (const [cell, at] of level.entries())
    if (at < 0) refuse('invalid_value', `no target for ${name} = ${levels[cell]}`);

  for (const [at, key] of keys.entries()) {
    const answered = level.includes(at);
    const weighted = level.some((value, cell) => value === at && base[cell]! > 0);
    if (!answered || (!weighted && targets[key]! > 0)) refuse('empty_stratum', `nobody answered with ${name} = ${key}`);
  }
  return { level, targets: Float64Array.from(keys, (key) => targets[key]!) };
}

function cycle(base: Float64Array, margins: readonly Margin[]): Float64Array {
  const weights = Float64Array.from(base);
  for (let i = 0; i < MOST_CYCLES; i++) {
    for (const margin of margins) scaleTo(weights, margin);
    if (margins.every((margin) => worstMiss(weights, margin) <= CLOSE_ENOUGH)) return weights;
  }
  return refuse('not_converged', 'no weights meet all margins');
}

function sumsOf(weights: Float64Array, { level, targets }: Margin): Float64Array {
  const sums = new Float64Array(targets.length);
  for (const [cell, at] of level.entries()) sums[at]! += weights[cell]!;
  return sums;
}

function scaleTo(weights: Float64Array, margin: Margin): void {
  const sums = sumsOf(weights, margin);
  for (const [cell, at] of margin.level.entries()) if (sums[at]! > 0) weights[cell]! *= margin.targets[at]! / sums[at]!;
}

function worstMiss(weights: Float64Array, margin: Margin): number {
  const sums = sumsOf(weights, margin);
  return sums.reduce((worst, sum, at) => {
    const miss = Math.abs(sum - margin.targets[at]!);
    return Math.max(worst, miss === 0 ? 0 : miss / margin.targets[at]!);
  }, 0);
}
