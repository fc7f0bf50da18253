import { ScoringError } from '#scoring';
import type { Datasets, Input } from './case-files.ts';
import type { Dataset } from './parse-csv.ts';
import { labelsOf } from './tables.ts';

type Cell = string | number | null;

/** Names under which cases point at a column, and the input that it stands for. */
const stands: Record<string, string> = { variable: 'values', outcome: 'y', estimate: 'y', base_weight: 'weights' };

/**
 * The input of a case whose numbers lie in a table beside it, with the columns in their places: a text that is a column's name
 * becomes that column, `columns` become rows of items, `predictors` a column each, and `rows` the table's records.
 */
export function fromDataset(input: Input, datasets: Datasets): Input {
  const { dataset, columns, predictors, ...rest } = input;
  if (!dataset) return input;
  const table = datasets(dataset);
  const found: Input = { ...rest };
  for (const [name, value] of Object.entries(rest))
    if (typeof value === 'string' && (name in stands || value in table))
      found[stands[name] ?? name] = columnOf(table, value);
  if (predictors !== undefined)
    found['x'] ??= Object.fromEntries(predictors.map((name: string) => [name, columnOf(table, name)]));
  if (columns !== undefined) {
    const rows = rowsOf(columns.map((name: string) => columnOf(table, name)));
    for (const name of ['items', 'rows', 'ratings', 'groups', 'counts']) found[name] ??= rows;
  }
  found['rows'] ??= recordsOf(table);
  return found;
}

/** Records of a store, a mode and a score, whatever their columns are called, with the covariates beside them. */
export function modeRows({ dataset, rows, ...input }: Input, datasets: Datasets): Input[] {
  if (!dataset) return rows;
  const table = datasets(dataset);
  const pick = (...names: unknown[]): Cell[] => {
    const name = names.find((each): each is string => typeof each === 'string' && each in table);
    if (name === undefined)
      throw new ScoringError('invalid_parameter', `the dataset has no column ${String(names[0])}`);
    return columnOf(table, name);
  };
  const store = pick(input['store'], 'store', input['group'], input['unit']);
  const mode = pick(input['mode'], 'mode', input['channel'], 'channel');
  const given = ['score', 'outcome', 'variable', 'estimate', 'y'].map((name) => input[name]);
  const score = pick(...given, 'score', 'overall');
  const covariates = ((input['covariates'] ?? []) as string[]).map((name) => [name, pick(name)] as const);
  return store.map((_, i) => ({
    store: store[i],
    mode: mode[i],
    score: score[i],
    ...Object.fromEntries(covariates.map(([name, column]) => [name, column[i]])),
  }));
}

/** A column: numbers where every cell that is not missing is one, labels elsewhere. R writes NA for a missing cell. */
function columnOf(table: Dataset, name: string): Cell[] {
  const labels = labelsOf(table, name).map((cell) => (cell === 'NA' ? null : cell));
  return labels.every((cell) => cell === null || Number.isFinite(Number(cell)))
    ? labels.map((cell) => (cell === null ? null : Number(cell)))
    : labels;
}

function rowsOf(columns: readonly Cell[][]): Cell[][] {
  return (columns[0] ?? []).map((_, i) => columns.map((column) => column[i] ?? null));
}

function recordsOf(table: Dataset): Record<string, Cell>[] {
  const names = Object.keys(table);
  return rowsOf(names.map((name) => columnOf(table, name))).map((row) =>
    Object.fromEntries(names.map((name, i) => [name, row[i] ?? null])),
  );
}
