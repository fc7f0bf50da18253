import { boolean, byDefault, bytes, integer, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A hand-in of an import of answers. */
export const ImportKeyTable = defineTable('import_keys', ['organisationId', 'importId', 'submissionKey'], {
  organisationId: uuid(),
  importId: uuid(),
  submissionKey: text(),
  line: integer(),
  contentHash: bytes(),
  stored: byDefault(boolean()),
});
