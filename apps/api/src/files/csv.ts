import { stringify } from 'csv-stringify/sync';

type Cell = string | number | null | undefined;

/** A table as CSV (RFC 4180) in UTF-8 with a byte order mark, so that spreadsheets read it right. */
export function csvOf(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([header, ...rows.map((row) => row.map(unexecutable))], { bom: true, record_delimiter: '\r\n' });
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers. */
function unexecutable(cell: Cell): Cell {
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
