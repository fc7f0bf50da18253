import { day, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

export const MonthStampTable = defineTable('month_stamps', ['organisationId', 'month'], {
  organisationId: uuid(),
  month: day(),
  stamp: uuid(),
});
