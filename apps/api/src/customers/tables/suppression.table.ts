import { byDefault, bytes, moment, oneOf, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

export const SuppressionTable = defineTable('suppressions', ['organisationId', 'emailDigest'], {
  organisationId: uuid(),
  emailDigest: bytes(),
  id: uuid(),
  shownAs: text(),
  reason: oneOf('unsubscribed', 'complained', 'dead_address', 'bounces', 'by_hand'),
  at: byDefault(moment()),
  personId: orNull(uuid()),
});
