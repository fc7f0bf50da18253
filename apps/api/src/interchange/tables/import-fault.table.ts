import { byDefault, integer, json, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A cell of a file that can’t be used, with what to do. */
export const ImportFaultTable = defineTable('import_faults', ['organisationId', 'importId', 'line', 'field'], {
  organisationId: uuid(),
  importId: uuid(),
  line: integer(),
  field: text(),
  code: text(),
  message: text(),
  value: text(),
  details: byDefault(json<unknown>()),
});
