import type { Figure } from '../scores/figure.js';
import type { ViewWeights } from '../scores/weights/view-weights.js';

type Value = number | string | null;

/** A number to two places, as tables give it. */
export const rounded = (value: number | null | undefined) =>
  value === null || value === undefined ? null : Math.round(value * 100) / 100;

/** How a table of one view gives its figures: what weights leave of each where they are used, and whether they are where there are any. */
export interface FigureTable {
  /** The columns that a figure takes. */
  columns: (name: string) => string[];
  /** A figure's cells; a figure that is not shown leaves them empty and gives its base only. */
  cells: (figure: Figure | undefined) => Value[];
  /** What weights leave of a base that has no figure of its own. */
  weightingColumns: (name?: string) => string[];
  weightingCells: (of: Pick<Figure, 'n' | 'weighting'> | undefined) => Value[];
  /** The last column of each line: nothing where no answer has a weight of its own. */
  viewColumns: string[];
  viewCells: string[];
}

export function figureTable({ status }: ViewWeights): FigureTable {
  const isWeighted = status === 'used';
  const weightingColumns = (name?: string) =>
    isWeighted ? ['effective n', 'design effect'].map((column) => (name ? `${name} ${column}` : column)) : [];
  const weightingCells: FigureTable['weightingCells'] = (of) => {
    if (!isWeighted) return [];
    const { designEffect, effectiveN } = of?.weighting ?? { designEffect: null, effectiveN: null };
    return [rounded(effectiveN), rounded(designEffect)];
  };
  return {
    columns: (name) => [name, `${name} low`, `${name} high`, `${name} n`, ...weightingColumns(name)],
    cells: (figure) => [
      ...(figure === undefined
        ? [null, null, null, null]
        : [rounded(figure.value), rounded(figure.low), rounded(figure.high), figure.n]),
      ...weightingCells(figure),
    ],
    weightingColumns,
    weightingCells,
    viewColumns: status === 'none' ? [] : ['weights'],
    viewCells: status === 'none' ? [] : [status],
  };
}
