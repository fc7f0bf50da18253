import { stringify } from 'csv-stringify/sync';
import type { Cell } from './table-rows.js';
import { unexecutable } from '../unexecutable.js';

/** How a table is written: one separator and one decimal mark for all of it, as the reader's spreadsheet expects them. */
export interface CsvShape {
  separator: ',' | ';';
  decimal: '.' | ',';
}

/** For programs, and for spreadsheets where numbers have a point. */
export const commas: CsvShape = { separator: ',', decimal: '.' };
/** For spreadsheets where numbers have a comma, as in most of Europe. */
export const semicolons: CsvShape = { separator: ';', decimal: ',' };

/** A table as CSV (RFC 4180) in UTF-8 with a byte order mark, so that spreadsheets read it right. */
export function csvOf(header: readonly string[], rows: readonly (readonly Cell[])[], shape: CsvShape = commas): string {
  return csvLines([header, ...rows], { shape, isFirst: true });
}

/** Some lines of a table; the first ones begin with the byte order mark. */
export function csvLines(
  rows: readonly (readonly Cell[])[],
  { shape, isFirst }: { shape: CsvShape; isFirst: boolean },
): string {
  const written = rows.map((row) => row.map((cell) => asText(cell, shape)));
  // A lone line feed or carriage return ends a row for some readers: what contains one is quoted, as the standard says of both.
  const how = { bom: isFirst, record_delimiter: '\r\n', delimiter: shape.separator, quoted_match: /[\r\n]/ };
  return stringify(written, how);
}

function asText(cell: Cell, { decimal }: CsvShape): string | null {
  if (typeof cell === 'number') return decimal === ',' ? String(cell).replace('.', ',') : String(cell);
  return cell === null || cell === undefined ? null : unexecutable(cell);
}
