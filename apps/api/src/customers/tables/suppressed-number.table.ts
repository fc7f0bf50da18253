import { byDefault, bytes, moment, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A number that is not rung, by its digest, as it may be shown. */
export const SuppressedNumberTable = defineTable('suppressed_numbers', ['organisationId', 'numberDigest'], {
  organisationId: uuid(),
  numberDigest: bytes(),
  id: uuid(),
  shownAs: text(),
  at: byDefault(moment()),
});
