import { uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

export const UnfoldedTable = defineTable('unfolded', ['organisationId', 'responseId'], {
  organisationId: uuid(),
  responseId: uuid(),
});
