import { checkCount } from '../refusal/checks.js';

/** How well respondents hide in the crowd. */
export interface KAnonymity {
  /** Size of the smallest class of respondents alike in all quasi-identifiers; null without rows. */
  readonly smallestClass: number | null;
  /** 1-based rows in classes smaller than k. */
  readonly violatingRows: number[];
  readonly classes: number;
}

/**
 * Classes of respondents who share every quasi-identifier (store, age group, channel); a class smaller than k could
 * be singled out.
 *
 * `quasiIdentifiers` default to all fields of the rows. A missing value is a value of its own. k not a count:
 * `invalid_value`. Source: Sweeney 2002.
 *
 * @example kAnonymity([{ age: 'x' }, { age: 'x' }, { age: 'y' }], 2).violatingRows // [3]
 */
export function kAnonymity(
  rows: readonly Readonly<Record<string, unknown>>[],
  k: number,
  quasiIdentifiers?: readonly string[],
): KAnonymity {
  checkCount(k, 'k');
  const names = quasiIdentifiers ?? [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const keys = rows.map((row) => JSON.stringify(names.map((name) => row[name] ?? null)));
  const sizes = new Map<string, number>();
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  return {
    smallestClass:
      rows.length === 0 ? null : [...sizes.values()].reduce((least, size) => Math.min(least, size), rows.length),
    violatingRows: keys.flatMap((key, i) => (sizes.get(key)! < k ? [i + 1] : [])),
    classes: sizes.size,
  };
}
