import { day, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';
import { cellColumns } from './cell-columns.js';

/** Counts and sums of one measure’s scores at a store on a day. */
export const DayCellTable = defineTable(
  'day_cells',
  ['organisationId', 'measure', 'storeId', 'day', 'surveyId', 'channel', 'language'],
  {
    organisationId: uuid(),
    surveyId: uuid(),
    measure: text(),
    storeId: uuid(),
    channel: text(),
    language: text(),
    day: day(),
    ...cellColumns,
  },
);
