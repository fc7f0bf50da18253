import { byDefault, moment, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** What an interviewer wrote down for whoever rings next. */
export const CallingNoteTable = defineTable('calling_notes', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  callingId: uuid(),
  personId: uuid(),
  at: byDefault(moment()),
  text: text(),
});
