import type { CanonicalRecord } from '#surveys';
import { json, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A record that the cells hold and that is to be taken out of them. */
export const RestatementTable = defineTable('restatements', ['organisationId', 'responseId'], {
  organisationId: uuid(),
  responseId: uuid(),
  record: json<CanonicalRecord>(),
});
