import { byDefault, day, integer, moment, oneOf, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A mail to one of the people about cases that are late: the first or the second of a day, and how far it got. */
export const CaseMailTable = defineTable('case_mails', ['organisationId', 'personId', 'day', 'turn'], {
  organisationId: uuid(),
  personId: uuid(),
  day: day(),
  turn: integer(),
  id: uuid(),
  state: oneOf('due', 'ending', 'sent', 'refused', 'pointless'),
  madeAt: byDefault(moment()),
});
