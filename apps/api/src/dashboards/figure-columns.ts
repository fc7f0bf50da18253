import type { Figure } from '../scores/figure.js';

/** The columns that a figure takes in a table. */
export const figureColumns = (name: string) => [name, `${name} low`, `${name} high`, `${name} n`];

/** A number to two places, as tables give it. */
export const rounded = (value: number | null | undefined) =>
  value === null || value === undefined ? null : Math.round(value * 100) / 100;

/** A figure's cells; a figure that is not shown leaves them empty and gives its base only. */
export function figureCells(figure: Figure | undefined): (number | null)[] {
  if (figure === undefined) return [null, null, null, null];
  return [rounded(figure.value), rounded(figure.low), rounded(figure.high), figure.n];
}
