import { byDefault, integer, json, moment, orNull, uuid } from '../../database/columns.js';
import type { Standard } from '../standard.js';
import { defineTable } from '../../database/table.js';

/** A published version of the service standard. */
export const StandardVersionTable = defineTable('standard_versions', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  number: integer(),
  standard: json<Standard>(),
  publishedAt: byDefault(moment()),
  publishedBy: orNull(uuid()),
});
