import type { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { TableShape } from './sniff-table.js';
import type { CellCode, SentenceDetails } from './table-sentences.js';
import { unusableFile } from './unusable-file.js';

/** One line of a table file: its cells by column, and the line it begins on (the header is line 1). */
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

interface Parsed {
  record: string[];
  info: { lines: number; bytes: number };
}

/** Reads a table row by row; memory does not grow with the file. A row of the wrong length comes with its fault. */
export async function* readTable(
  content: Readable,
  shape: Pick<TableShape, 'encoding' | 'delimiter' | 'columns'>,
): AsyncGenerator<TableRow> {
  const { columns, delimiter } = shape;
  const decoder = new TextDecoderStream(shape.encoding, { fatal: shape.encoding === 'utf-8' });
  let bytesRead = 0;
  const counted = (async function* () {
    for await (const chunk of content) {
      bytesRead += (chunk as Buffer).length;
      yield chunk as Uint8Array<ArrayBuffer>;
    }
  })();
  const text = ReadableStream.from(counted).pipeThrough(decoder);
  const parser = parse({
    delimiter,
    relax_column_count: true,
    info: true,
    skip_empty_lines: true,
    max_record_size: 1_000_000,
  });
  const feeding = feed(text, parser);
  let isHeader = true;
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      const begins = line;
      line = info.lines + 1;
      if (isHeader) {
        isHeader = false;
        continue;
      }
      yield rowOf(record, columns, begins === 1 ? 2 : begins, bytesRead);
    }
    await feeding;
  } catch (error) {
    throw asProblem(error, line);
  }
}

async function feed(text: ReadableStream<string>, parser: ReturnType<typeof parse>): Promise<void> {
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
  for (const [index, name] of columns.entries()) cells[name] = (record[index] ?? '').trim();
  return { line, cells, bytesRead, fault: faultOf(record, columns.length) };
}

function faultOf(record: readonly string[], wanted: number): RowFault | null {
  if (record.length !== wanted) return { code: 'cell_count', details: { found: record.length, wanted } };
  return record.some((cell) => cell.includes('\0')) ? { code: 'nul_character', details: {} } : null;
}

function asProblem(error: unknown, line: number): unknown {
  if (error instanceof CsvError) return unusableFile('quote', { line: Number(error['lines'] ?? line) });
  if (error instanceof TypeError) return unusableFile('encoding_changes', { line });
  return error;
}
