import { byDefault, moment, uuid } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';

/** A shopper who would like an open job. */
export const ApplicationTable = defineTable('applications', ['organisationId', 'assignmentId', 'shopperId'], {
  organisationId: uuid(),
  assignmentId: uuid(),
  shopperId: uuid(),
  at: byDefault(moment()),
});
