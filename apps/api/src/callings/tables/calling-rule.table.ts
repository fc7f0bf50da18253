import type { CallingWindow } from '#calling';
import { boolean, json, oneOf, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** When people with numbers of a country may be rung, where an organisation wants it otherwise than `libs/calling`. */
export const CallingRuleTable = defineTable('calling_rules', ['organisationId', 'country'], {
  organisationId: uuid(),
  country: text(),
  windows: json<readonly CallingWindow[]>(),
  isClosedOnHolidays: boolean(),
  consent: oneOf('given', 'not_refused'),
});
