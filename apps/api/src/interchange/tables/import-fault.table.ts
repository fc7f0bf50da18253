import { byDefault, integer, json, text, uuid } from '../../database/columns.js';
import { everyColumnBut } from '../../database/some-columns.js';
import { defineTable } from '../../database/table.js';
import type { SentenceDetails } from '../../files/lists/table-sentences.js';

/** A cell of a file that can’t be used, with what to do. */
export const ImportFaultTable = defineTable('import_faults', ['organisationId', 'importId', 'line', 'field'], {
  organisationId: uuid(),
  importId: uuid(),
  line: integer(),
  field: text(),
  code: text(),
  message: text(),
  value: text(),
  details: byDefault(json<SentenceDetails>()),
});

/** What it says, but for the import that it belongs to. */
export const faultColumns = everyColumnBut(ImportFaultTable, ['organisationId', 'importId']);
