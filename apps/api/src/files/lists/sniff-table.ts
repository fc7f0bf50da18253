import { parse } from 'csv-parse/sync';
import { columnHints, type ColumnHints } from './column-hints.js';
import { decode, type Encoding } from './encodings.js';
import { unusableFile } from '../unusable-file.js';

/** How a table file is written. */
export interface TableShape {
  encoding: Encoding;
  delimiter: Delimiter;
  /** The line on which the header begins: titles may stand above it. */
  headerLine: number;
  columns: string[];
}

/** What else its first lines tell. */
export interface SniffedTable extends TableShape {
  /** The first rows. */
  sample: string[][];
  /** Rows with letters beyond ASCII, which show whether the code page is right. */
  letters: string[][];
  hints: ColumnHints;
}

/** What is known of a file before it is looked at. */
export interface SniffOptions {
  /** Whether these bytes are the whole file. */
  isWhole: boolean;
  encoding: Encoding;
  /** A workbook’s sheet, whose rows are counted one by one. */
  isSheet: boolean;
  isKnown?: (name: string) => boolean;
}

const delimiters = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];
const mostColumns = 500;
const headerWithin = 20;

interface Line {
  record: string[];
  line: number;
}

/**
 * Finds out delimiter, header and columns from a file’s first bytes. `isKnown` tells the names that columns are known to have: a
 * header is where most of them stand, however many titles precede it. Throws `unusable_file` with what to do.
 */
export function sniffTable(
  head: Buffer,
  { isWhole, encoding, isSheet, isKnown = () => false }: SniffOptions,
): SniffedTable {
  const text = decode(head, encoding);
  if (text.includes('\0')) throw unusableFile('not_text');
  const told = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const lines = wholeLines(text, isWhole);
  const delimiter = isSheet ? ',' : (delimiters.find((each) => each === told) ?? delimiterOf(lines));
  const rows = readRows(lines, delimiter, isSheet).filter(
    ({ record, line }) => !(told && line === 1) && !isBlank(record),
  );
  const header = headerAmong(rows.slice(0, headerWithin), isKnown);
  const columns = (header?.record ?? []).map((name) => name.trim());
  while (columns.at(-1) === '') columns.pop();
  checkColumns(columns);
  const data = rows
    .filter(({ line }) => line > (header?.line ?? 1))
    .map(({ record }) => record.map((cell) => cell.trim()));
  const shown = (row: string[]) => row.map((cell) => cell.slice(0, 200));
  return {
    encoding,
    delimiter,
    headerLine: header?.line ?? 1,
    columns,
    sample: data.slice(0, 5).map(shown),
    letters: data
      .filter((row) => /[^\p{ASCII}]/u.test(row.join('')))
      .slice(0, 3)
      .map(shown),
    hints: columnHints(columns, data),
  };
}

export function isBlank(record: readonly string[]): boolean {
  return record.every((cell) => cell.trim() === '');
}

function checkColumns(columns: readonly string[]): void {
  if (columns.every((name) => name === '')) throw unusableFile('no_header');
  if (columns.length > mostColumns)
    throw unusableFile('too_many_columns', { found: columns.length, limit: mostColumns });
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index);
  if (twice !== undefined) throw unusableFile('columns_alike', { column: twice.slice(0, 100) });
}

/** The row that names the columns: the one with most known names, else the first that is filled about as widely as the widest. */
function headerAmong(rows: readonly Line[], isKnown: (name: string) => boolean): Line | undefined {
  const filled = ({ record }: Line) => record.filter((cell) => cell.trim() !== '').length;
  const known = ({ record }: Line) => record.filter((cell) => isKnown(cell.trim())).length;
  const widest = Math.max(0, ...rows.map(filled));
  const first = rows.find((row) => filled(row) >= Math.min(widest, Math.max(2, widest / 2)));
  if (first === undefined) return rows[0];
  const best = rows.reduce((one, other) => (known(other) > known(one) ? other : one), first);
  return known(best) > known(first) && (known(best) >= 2 || filled(first) === 1) ? best : first;
}

function wholeLines(text: string, isWhole: boolean): string {
  const end = text.lastIndexOf('\n');
  return isWhole || end < 0 ? text : text.slice(0, end + 1);
}

/** The mark by which most of the first lines fall into equally many cells. */
function delimiterOf(text: string): Delimiter {
  const scores = delimiters.map((delimiter) => {
    const widths = readRows(text, delimiter)
      .slice(0, 60)
      .filter(({ record }) => !isBlank(record))
      .map(({ record }) => record.length)
      .filter((width) => width > 1);
    const usual = mostOften(widths);
    return { delimiter, lines: widths.filter((width) => width === usual).length, usual };
  });
  const best = scores.reduce((one, other) =>
    other.lines > one.lines || (other.lines === one.lines && other.usual > one.usual) ? other : one,
  );
  return best.lines === 0 ? ',' : best.delimiter;
}

function mostOften(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0] as [number, number])[0];
}

function readRows(text: string, delimiter: Delimiter, isSheet = false): Line[] {
  const options = { delimiter, bom: true, relax_column_count: true, relax_quotes: true, info: true } as const;
  const lined = (parsed: unknown): Line[] => {
    let line = 1;
    return (parsed as { record: string[]; info: { lines: number; records: number } }[]).map(({ record, info }) => {
      const begins = isSheet ? info.records : line;
      line = info.lines + 1;
      return { record, line: begins };
    });
  };
  try {
    return lined(parse(text, options));
  } catch {
    // A quote that opens in the sample may close beyond it; the header and what precedes are enough to begin with.
    const header = text.split('\n', 1)[0] ?? '';
    try {
      return lined(parse(header, options));
    } catch {
      throw unusableFile('header_quote');
    }
  }
}
