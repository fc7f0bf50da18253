import { text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** An interviewer's own telephone, which the line rings before it rings a customer. */
export const CallerTelephoneTable = defineTable('caller_telephones', ['organisationId', 'personId'], {
  organisationId: uuid(),
  personId: uuid(),
  /** In E.164. */
  number: text(),
});
