import { byDefault, integer, json, oneOf, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** What an import changed in something that was there, for undoing it. */
export const ImportChangeTable = defineTable('import_changes', ['organisationId', 'importId', 'line'], {
  organisationId: uuid(),
  importId: uuid(),
  line: integer(),
  kind: oneOf('updated', 'merged', 'shared', 'moved'),
  subjectId: uuid(),
  before: byDefault(json<unknown>()),
  after: byDefault(json<unknown>()),
});
