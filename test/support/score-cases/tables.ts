import type { Datasets, Input } from './case-files.ts';

type Numbers = (number | null)[];

/** Rows of items, given in the case or as columns of its dataset. */
export function itemRows({ items, rows, dataset, columns }: Input, datasets: Datasets): Numbers[] {
  if (!dataset) return items ?? rows;
  const table = datasets(dataset);
  const chosen = (columns as string[]).map((name) => table[name] as Numbers);
  return (chosen[0] ?? []).map((_, i) => chosen.map((column) => column[i]!));
}

/** An outcome and its predictors, given in the case or as columns of its dataset. */
export function outcomeAndPredictors(
  { y, x, dataset, outcome, predictors }: Input,
  datasets: Datasets,
): { y: Numbers; x: Record<string, Numbers> } {
  if (!dataset) return { y, x };
  const table = datasets(dataset);
  const chosen = (predictors as string[]).map((name) => [name, table[name] as Numbers] as const);
  return { y: table[outcome] as Numbers, x: Object.fromEntries(chosen) };
}

/** Values given in the case or as a column of its dataset. */
export function valuesOf({ values, dataset, variable }: Input, datasets: Datasets): Numbers {
  return dataset ? (datasets(dataset)[variable] as Numbers) : values;
}

/** Columns of a list of records: [{a, b}, {a, b}] becomes {a: […], b: […]}. */
export function byColumn<T extends object>(records: readonly T[]): { [K in keyof T]: T[K][] } {
  const names = Object.keys(records[0] ?? {}) as (keyof T)[];
  return Object.fromEntries(names.map((name) => [name, records.map((record) => record[name])])) as {
    [K in keyof T]: T[K][];
  };
}

/** Gives each name its value. */
export function named<T>(names: readonly string[], values: readonly T[]): Record<string, T> {
  return Object.fromEntries(names.map((name, i) => [name, values[i]!]));
}
