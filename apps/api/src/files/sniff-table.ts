import { parse } from 'csv-parse/sync';
import { unusableFile } from './unusable-file.js';

/** How a table file is written. */
export interface TableShape {
  encoding: 'utf-8' | 'utf-16le' | 'windows-1252';
  delimiter: ',' | ';' | '\t';
  columns: string[];
  sample: string[][];
}

const delimiters = [',', ';', '\t'] as const;
const mostColumns = 500;

/** Finds out encoding, delimiter and header from a file's first bytes. Throws `unusable_file` with what to do. */
export function sniffTable(head: Buffer, isWhole: boolean): TableShape {
  const encoding = encodingOf(head, isWhole);
  const text = new TextDecoder(encoding).decode(head);
  if (text.includes('\0')) throw unusableFile('not_text');
  const lines = wholeLines(text, isWhole);
  const delimiter = delimiterOf(lines.split('\n', 1)[0] ?? '');
  const rows = readRows(lines, delimiter);
  const columns = (rows[0] ?? []).map((name) => name.trim());
  checkColumns(columns);
  return { encoding, delimiter, columns, sample: rows.slice(1, 6).map((row) => row.map((cell) => cell.slice(0, 200))) };
}

function checkColumns(columns: readonly string[]): void {
  if (columns.every((name) => name === '')) throw unusableFile('no_header');
  if (columns.length > mostColumns)
    throw unusableFile('too_many_columns', { found: columns.length, limit: mostColumns });
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index);
  if (twice !== undefined) throw unusableFile('columns_alike', { column: twice.slice(0, 100) });
}

function encodingOf(head: Buffer, isWhole: boolean): TableShape['encoding'] {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) throw unusableFile('utf16_big_endian');
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: !isWhole });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

function wholeLines(text: string, isWhole: boolean): string {
  const end = text.lastIndexOf('\n');
  return isWhole || end < 0 ? text : text.slice(0, end + 1);
}

function delimiterOf(header: string): TableShape['delimiter'] {
  const count = (delimiter: string) => header.split(delimiter).length;
  return delimiters.reduce((best, each) => (count(each) > count(best) ? each : best));
}

function readRows(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { delimiter, bom: true, to: 6, relax_column_count: true, skip_empty_lines: true });
  } catch {
    // A quote that opens in the sample may close beyond it; the header and what precedes are enough to begin with.
    const header = text.split('\n', 1)[0] ?? '';
    try {
      return parse(header, { delimiter, bom: true, relax_column_count: true, relax_quotes: true });
    } catch {
      throw unusableFile('header_quote');
    }
  }
}
