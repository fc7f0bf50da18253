import { bigint, day, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** How many answers have a value of a field, for what may be shown of it. */
export const FieldBaseTable = defineTable(
  'field_bases',
  ['organisationId', 'measure', 'storeId', 'month', 'surveyId', 'channel', 'language', 'combination'],
  {
    organisationId: uuid(),
    surveyId: uuid(),
    measure: text(),
    storeId: uuid(),
    channel: text(),
    language: text(),
    month: day(),
    combination: text(),
    n: bigint(),
  },
);
