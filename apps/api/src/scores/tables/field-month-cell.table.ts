import { day, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';
import { cellColumns } from './cell-columns.js';

/** A month’s cell by a value of one of the organisation’s own fields. */
export const FieldMonthCellTable = defineTable(
  'field_month_cells',
  ['organisationId', 'field', 'value', 'measure', 'storeId', 'month', 'surveyId', 'channel', 'language'],
  {
    field: text(),
    value: text(),
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
