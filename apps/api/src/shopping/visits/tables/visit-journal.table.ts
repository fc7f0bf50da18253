import { json, uuid } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';

export const VisitJournalTable = defineTable('visit_journals', ['organisationId', 'visitId'], {
  organisationId: uuid(),
  visitId: uuid(),
  events: json<unknown>(),
});
