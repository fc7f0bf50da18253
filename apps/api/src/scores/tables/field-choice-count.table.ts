import { bigint, day, integer, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** How often an option was chosen on a day, by a value of one of the organisation’s own fields. */
export const FieldChoiceCountTable = defineTable(
  'field_choice_counts',
  ['organisationId', 'field', 'value', 'measure', 'storeId', 'day', 'surveyId', 'channel', 'language', 'code'],
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
    code: integer(),
    n: bigint(),
    extraWeight: bigint(),
  },
);
