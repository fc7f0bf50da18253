import { byDefault, moment, oneOf, uuid } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';

/** A mail that tells a shopper of an offer, and how far it got. */
export const OfferMailTable = defineTable('offer_mails', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  assignmentId: uuid(),
  shopperId: uuid(),
  state: oneOf('due', 'ending', 'sent', 'refused', 'pointless'),
  changedAt: byDefault(moment()),
});
