import { bytes, json, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** How the columns of files with this header were meant last time. */
export const ImportMappingTable = defineTable('import_mappings', ['organisationId', 'kind', 'headerDigest'], {
  organisationId: uuid(),
  kind: text(),
  headerDigest: bytes(),
  mapping: json<Record<string, unknown>>(),
});
