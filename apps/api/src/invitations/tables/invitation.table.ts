import { byDefault, bytes, integer, moment, oneOf, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** One person asked once. */
export const InvitationTable = defineTable('invitations', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  campaignId: uuid(),
  customerId: orNull(uuid()),
  storeId: orNull(uuid()),
  purchaseId: orNull(uuid()),
  language: text(),
  tokenHash: bytes(),
  seed: integer(),
  state: oneOf('waiting', 'opened', 'started', 'answered', 'cancelled'),
  createdAt: byDefault(moment()),
  openedAt: orNull(moment()),
  startedAt: orNull(moment()),
  answeredAt: orNull(moment()),
});
