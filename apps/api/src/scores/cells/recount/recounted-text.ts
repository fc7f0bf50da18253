import type { CellKey } from '../cell-key.js';

/** A cell whose sums differ from what the answers give. */
export interface CellDifference {
  key: string;
  column: string;
  cell: string;
  recounted: string;
}

/** What a cell is about, in one text. */
export function keyText(key: CellKey): string {
  return [key.surveyId, key.measure, key.storeId, key.day, key.channel, key.language].join(' ');
}

/** A cell's sums by their columns. */
export function columnsOf(sums: object): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(sums))
    if (Array.isArray(value)) for (const [code, count] of value.entries()) flat[`h${code}`] = String(count);
    else flat[name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] = String(value);

  return flat;
}
