import { bigint, byDefault, day, integer, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** How often an option was chosen at a store on a day. */
export const ChoiceCountTable = defineTable(
  'choice_counts',
  ['organisationId', 'measure', 'storeId', 'day', 'surveyId', 'channel', 'language', 'code'],
  {
    organisationId: uuid(),
    surveyId: uuid(),
    measure: text(),
    storeId: uuid(),
    channel: text(),
    language: text(),
    day: day(),
    code: integer(),
    n: bigint(),
    extraWeight: byDefault(bigint()),
  },
);
