import { day, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';
import { cellColumns } from './cell-columns.js';

/** A day’s cell by a value of one of the organisation’s own fields. */
export const FieldDayCellTable = defineTable(
  'field_day_cells',
  ['organisationId', 'field', 'value', 'measure', 'storeId', 'day', 'surveyId', 'channel', 'language'],
  {
    field: text(),
    value: text(),
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
