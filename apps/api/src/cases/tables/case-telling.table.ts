import { integer, moment, orNull, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** Somebody who is to be told that a case is late, by which event, not before when, and by which mail. */
export const CaseTellingTable = defineTable('case_tellings', ['organisationId', 'personId', 'caseId', 'number'], {
  organisationId: uuid(),
  personId: uuid(),
  caseId: uuid(),
  number: integer(),
  tellAt: moment(),
  mailId: orNull(uuid()),
});
