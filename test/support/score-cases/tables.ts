import { ScoringError } from '#scoring';
import type { Datasets, Input } from './case-files.ts';
import type { Dataset } from './parse-csv.ts';

type Numbers = (number | null)[];

/** A column as labels. A name that the table does not have cannot be meant. */
export function labelsOf(table: Dataset, name: string): (string | null)[] {
  const column = table[name];
  if (column === undefined) throw new ScoringError('invalid_parameter', `the dataset has no column ${name}`);
  return column;
}

/** A column as numbers; what is no number is NaN, which the library refuses. R writes NA for a missing one. */
export function numbersOf(table: Dataset, name: string): Numbers {
  return labelsOf(table, name).map((cell) => (cell === null || cell === 'NA' ? null : Number(cell)));
}

/** Rows of items, given in the case or as columns of its dataset. */
export function itemRows({ items, rows, dataset, columns }: Input, datasets: Datasets): Numbers[] {
  if (!dataset) return items ?? rows;
  const table = datasets(dataset);
  const chosen = ((columns as string[] | undefined) ?? Object.keys(table)).map((name) => numbersOf(table, name));
  return (chosen[0] ?? []).map((_, i) => chosen.map((column) => column[i]!));
}

/** An outcome and its predictors, given in the case or as columns of its dataset. */
export function outcomeAndPredictors(
  { y, x, dataset, outcome, predictors }: Input,
  datasets: Datasets,
): { y: Numbers; x: Record<string, Numbers> } {
  if (!dataset) return { y, x };
  const table = datasets(dataset);
  const chosen = (predictors as string[]).map((name) => [name, numbersOf(table, name)] as const);
  return { y: numbersOf(table, outcome), x: Object.fromEntries(chosen) };
}

/** Values given in the case or as a column of its dataset. */
export function valuesOf({ values, dataset, variable }: Input, datasets: Datasets): Numbers {
  return dataset ? numbersOf(datasets(dataset), variable) : values;
}

/** A level or stratum by the name that targets have for it, which is always a word. */
export function nameOf(label: string | number | null): string | null {
  return label === null ? null : String(label);
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
