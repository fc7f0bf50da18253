import { day, moment, orNull, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** Somebody who wished to be contacted, and whether that was done. */
export const ContactWishTable = defineTable('contact_wishes', ['organisationId', 'responseId'], {
  organisationId: uuid(),
  responseId: uuid(),
  day: day(),
  doneAt: orNull(moment()),
  doneBy: orNull(uuid()),
});
