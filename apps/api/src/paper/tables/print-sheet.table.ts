import { bytes, integer, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A printed sheet by its number, which is the seed of its draw and its orders too; it belongs to nobody. */
export const PrintSheetTable = defineTable('print_sheets', ['organisationId', 'number'], {
  organisationId: uuid(),
  number: text(),
  runId: uuid(),
  /** From 0, in the order of the file. */
  copy: integer(),
  layout: bytes(),
});
