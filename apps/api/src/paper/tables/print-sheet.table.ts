import type { CustomerData } from '#surveys';
import { bytes, integer, json, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A printed sheet by its number, which is the seed of its draw and its orders too. It belongs to nobody, unless its run is personal. */
export const PrintSheetTable = defineTable('print_sheets', ['organisationId', 'number'], {
  organisationId: uuid(),
  number: text(),
  runId: uuid(),
  /** From 0, in the order of the file. */
  copy: integer(),
  layout: bytes(),
  /** Whose answers it takes, of a personal run. */
  invitationId: orNull(uuid()),
  /** What was known of the customer when it was laid out. */
  known: orNull(json<CustomerData>()),
});
