import { byDefault, bytes, moment, oneOf, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** An address that is not written to, by its digest, and why. */
export const SuppressionTable = defineTable('suppressions', ['organisationId', 'emailDigest'], {
  organisationId: uuid(),
  emailDigest: bytes(),
  id: uuid(),
  shownAs: text(),
  reason: oneOf('unsubscribed', 'complained', 'dead_address', 'bounces', 'by_hand'),
  at: byDefault(moment()),
  personId: orNull(uuid()),
});
