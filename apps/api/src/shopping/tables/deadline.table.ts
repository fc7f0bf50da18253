import { moment, oneOf, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** When something happens to a visit or a job by itself. */
export const DeadlineTable = defineTable('deadlines', ['organisationId', 'kind', 'subjectId'], {
  organisationId: uuid(),
  kind: oneOf('remind', 'offer', 'miss', 'arrive', 'return', 'approve', 'purge'),
  subjectId: uuid(),
  at: moment(),
});
