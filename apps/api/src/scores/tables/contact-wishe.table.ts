import { day, moment, orNull, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

export const ContactWisheTable = defineTable('contact_wishes', ['organisationId', 'responseId'], {
  organisationId: uuid(),
  responseId: uuid(),
  day: day(),
  doneAt: orNull(moment()),
  doneBy: orNull(uuid()),
});
