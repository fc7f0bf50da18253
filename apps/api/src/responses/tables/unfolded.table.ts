import { uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A response that the cells do not hold yet, or hold otherwise. */
export const UnfoldedTable = defineTable('unfolded', ['organisationId', 'responseId'], {
  organisationId: uuid(),
  responseId: uuid(),
});
