import type { Choice } from '#reading';
import { byDefault, json, listOf, oneOf, smallint, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A sheet that came back, with what people said of it; it does not know when. */
export const ReturnedSheetTable = defineTable('returned_sheets', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  runId: uuid(),
  number: text(),
  /** Which photocopy of one leaf; empty for a sheet with a number of its own. */
  leaf: text(),
  pages: smallint(),
  state: oneOf('partly', 'doubtful', 'ready', 'accepted', 'refused', 'answered_before'),
  /** What was typed for its fields. */
  typed: byDefault(json<Record<string, string>>()),
  /** Marks as people saw them, by question or `matrix.row`. */
  decided: byDefault(json<Record<string, Choice[]>>()),
  /** Questions that were answered against an instruction: their answers were left out. */
  dropped: byDefault(listOf(text())),
});
