import { bigint, integer, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A file of letters for the printer, in the order of postcodes; it goes once the letters are posted. */
export const MailingFileTable = defineTable('mailing_files', ['organisationId', 'mailingId', 'ordinal'], {
  organisationId: uuid(),
  mailingId: uuid(),
  /** From 1. */
  ordinal: integer(),
  letters: integer(),
  firstPostcode: text(),
  lastPostcode: text(),
  fileKey: text(),
  bytes: bigint(),
});
