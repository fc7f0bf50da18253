import { byDefault, integer, json, oneOf, uuid } from '../../database/columns.js';
import { everyColumnBut } from '../../database/some-columns.js';
import { defineTable } from '../../database/table.js';
import type { ImportChange } from '../../files/lists/importer.js';

/** What an import changed in something that was there, for undoing it. */
export const ImportChangeTable = defineTable('import_changes', ['organisationId', 'importId', 'line'], {
  organisationId: uuid(),
  importId: uuid(),
  line: integer(),
  kind: oneOf('updated', 'merged', 'shared', 'moved'),
  subjectId: uuid(),
  before: byDefault(json<ImportChange['before']>()),
  after: byDefault(json<ImportChange['after']>()),
});

/** What it says, but for the import that it belongs to. */
export const changeColumns = everyColumnBut(ImportChangeTable, ['organisationId', 'importId']);
