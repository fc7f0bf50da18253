import { byDefault, listOf, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** What an interviewer can do: the languages in which she asks (any where none is named), and skills that campaigns name. */
export const CallerAbilitiesTable = defineTable('caller_abilities', ['organisationId', 'personId'], {
  organisationId: uuid(),
  personId: uuid(),
  languages: byDefault(listOf(text())),
  skills: byDefault(listOf(text())),
});
