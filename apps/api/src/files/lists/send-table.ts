import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { csvLines, type CsvShape } from './csv.js';
import type { TableRows } from './table-rows.js';
import { workbookOf } from './workbook-sheet.js';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Sends a table as a file while its rows are read, as fast as whoever asked takes them. Where reading fails in the middle the
 * connection is cut, so that nobody takes a part for the whole.
 */
export async function sendTable(
  response: Response,
  name: string,
  table: TableRows,
  as: CsvShape | 'workbook',
): Promise<void> {
  response.set('Cache-Control', 'no-store');
  const file =
    as === 'workbook'
      ? response.type(workbookType).attachment(`${name}.xlsx`)
      : response.type('text/csv; charset=utf-8').attachment(`${name}.csv`);
  const content = as === 'workbook' ? workbookOf(table) : Readable.from(linesOf(table, as), { objectMode: false });
  try {
    await pipeline(content, file);
  } catch (error) {
    // Whoever asked went away, or reading failed when the first part was out: either way nobody is left to be told in words.
    if (!response.headersSent) throw error;
    response.destroy();
  }
}

async function* linesOf({ header, parts }: TableRows, shape: CsvShape): AsyncGenerator<string> {
  yield csvLines([header], { shape, isFirst: true });
  for await (const part of parts) yield csvLines(part, { shape, isFirst: false });
}
