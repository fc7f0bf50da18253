import type { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { decoded } from './encodings.js';
import { isBlank, type TableShape } from './sniff-table.js';
import type { CellCode, SentenceDetails } from './table-sentences.js';
import { unexecutable } from '../unexecutable.js';
import { unusableFile } from '../unusable-file.js';

/** One line of a table file: its cells by column, and the line it begins on, as a spreadsheet counts them. */
export interface TableRow {
  line: number;
  cells: Record<string, string>;
  /** Bytes of the file behind this row's end, for progress. */
  bytesRead: number;
  /** Why the row can't be read, where it can't. */
  fault: RowFault | null;
}

/** A line that can't be split into the header's cells. */
export interface RowFault {
  code: CellCode;
  details: SentenceDetails;
}

/** A file as it is to be read; the rows of a workbook's sheet are counted one by one, whatever breaks lines in their cells. */
export type ReadableTable = TableShape & { sheet?: string | null };

interface Parsed {
  record: string[];
  info: { lines: number; records: number };
}

/**
 * Reads a table row by row; memory does not grow with the file. Blank rows are passed over, missing last cells are empty, and
 * a row with more cells than columns comes with its fault.
 */
export async function* readTable(content: Readable, shape: ReadableTable): AsyncGenerator<TableRow> {
  let bytesRead = 0;
  const counted = (async function* () {
    for await (const chunk of content) {
      bytesRead += (chunk as Buffer).length;
      yield chunk as Uint8Array<ArrayBuffer>;
    }
  })();
  const parser = parse({
    delimiter: shape.delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    info: true,
    max_record_size: 1_000_000,
  });
  const feeding = feed(decoded(counted, shape.encoding), parser);
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      const begins = shape.sheet ? info.records : line;
      line = info.lines + 1;
      if (begins > shape.headerLine && !isBlank(record)) yield rowOf(record, shape.columns, begins, bytesRead);
    }
    await feeding;
  } catch (error) {
    throw asProblem(error, line);
  }
}

async function feed(text: AsyncIterable<string>, parser: ReturnType<typeof parse>): Promise<void> {
  try {
    for await (const part of text)
      if (!parser.write(part)) await new Promise((resolve) => parser.once('drain', resolve));
    parser.end();
  } catch (error) {
    parser.destroy(error as Error);
  }
}

function rowOf(record: readonly string[], columns: readonly string[], line: number, bytesRead: number): TableRow {
  const cells: Record<string, string> = {};
  for (const [index, name] of columns.entries()) cells[name] = plainCell(record[index] ?? '');
  return { line, cells, bytesRead, fault: faultOf(record, columns.length) };
}

/** A cell without blanks around it, and without the apostrophe that keeps spreadsheets from running an exported one. */
function plainCell(cell: string): string {
  const trimmed = cell.replaceAll(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, '');
  return trimmed.startsWith("'") && unexecutable(trimmed.slice(1)) === trimmed ? trimmed.slice(1).trim() : trimmed;
}

function faultOf(record: readonly string[], wanted: number): RowFault | null {
  if (record.slice(wanted).some((cell) => cell.trim() !== ''))
    return { code: 'cell_count', details: { found: record.length, wanted } };
  return record.some((cell) => cell.includes('\0')) ? { code: 'nul_character', details: {} } : null;
}

function asProblem(error: unknown, line: number): unknown {
  if (error instanceof CsvError) return unusableFile('quote', { line: Number(error['lines'] ?? line) });
  if (error instanceof TypeError) return unusableFile('encoding_changes', { line });
  return error;
}
