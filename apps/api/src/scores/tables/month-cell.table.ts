import { day, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';
import { cellColumns } from './cell-columns.js';

/** Counts and sums of one measure’s scores at a store in a month. */
export const MonthCellTable = defineTable(
  'month_cells',
  ['organisationId', 'measure', 'storeId', 'month', 'surveyId', 'channel', 'language'],
  {
    organisationId: uuid(),
    surveyId: uuid(),
    measure: text(),
    storeId: uuid(),
    channel: text(),
    language: text(),
    month: day(),
    ...cellColumns,
  },
);
