import { moment, oneOf, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

export const DeadlineTable = defineTable('deadlines', ['organisationId', 'kind', 'subjectId'], {
  organisationId: uuid(),
  kind: oneOf('remind', 'offer', 'miss', 'arrive', 'return', 'approve', 'purge'),
  subjectId: uuid(),
  at: moment(),
});
