import { day, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** Changes whenever a cell of its month does, so that what is kept in memory is known to be old. */
export const MonthStampTable = defineTable('month_stamps', ['organisationId', 'month'], {
  organisationId: uuid(),
  month: day(),
  stamp: uuid(),
});
