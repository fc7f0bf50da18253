import { bigint, byDefault, bytes, integer, json, moment, oneOf, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';
import type { ColumnHints } from '../../files/lists/column-hints.js';
import type { SentenceDetails } from '../../files/lists/table-sentences.js';
import type { ImportedWeights } from '../responses/imported-weights.js';

/** A file that is imported: what was said of it, how far it is, and what came of it. */
export const ImportTable = defineTable('imports', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  kind: oneOf('customers', 'stores', 'responses'),
  fileName: text(),
  fileKey: text(),
  encoding: text(),
  delimiter: text(),
  header: json<string[]>(),
  mapping: orNull(json<Record<string, unknown>>()),
  status: oneOf('waiting', 'checking', 'checked', 'running', 'done', 'failed', 'cancelled', 'undoing', 'undone'),
  bytes: bigint(),
  bytesRead: byDefault(bigint()),
  rows: byDefault(integer()),
  added: byDefault(integer()),
  updated: byDefault(integer()),
  merged: byDefault(integer()),
  unchanged: byDefault(integer()),
  /** Rows with something wrong, and below how many cells that is. */
  bad: byDefault(integer()),
  message: orNull(text()),
  createdBy: orNull(uuid()),
  createdAt: byDefault(moment()),
  finishedAt: orNull(moment()),
  /** Code of the reason for which it failed, and what its sentence names. */
  reason: orNull(text()),
  reasonDetails: byDefault(json<SentenceDetails>()),
  headerLine: byDefault(integer()),
  sheet: orNull(text()),
  digest: orNull(bytes()),
  sheets: byDefault(json<string[]>()),
  /** The workbook of which the file is a sheet, where it has several. */
  sourceKey: orNull(text()),
  /** What its first rows tell of how days and amounts are written. */
  hints: byDefault(json<ColumnHints>()),
  badCells: byDefault(integer()),
  /** What could not be undone, because it is in use. */
  kept: byDefault(integer()),
  fileDueAt: byDefault(moment()),
  fileRemovedAt: orNull(moment()),
  /** What the weights of its answers come to, where it has any. */
  weights: orNull(json<ImportedWeights>()),
});
