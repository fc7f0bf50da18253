import { json, uuid } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';

/** What the phone noted of a visit as it went on, kept until the visit is purged; unread where the visit says that it was refused. */
export const VisitJournalTable = defineTable('visit_journals', ['organisationId', 'visitId'], {
  organisationId: uuid(),
  visitId: uuid(),
  events: json<readonly unknown[]>(),
});
