import { json, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

export const RestatementTable = defineTable('restatements', ['organisationId', 'responseId'], {
  organisationId: uuid(),
  responseId: uuid(),
  record: json<unknown>(),
});
