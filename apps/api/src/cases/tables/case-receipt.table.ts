import { byDefault, bytes, integer, moment, oneOf, orNull, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** The mail that tells a customer that her case is open, and the link in it: one case, one mail. */
export const CaseReceiptTable = defineTable('case_receipts', ['organisationId', 'caseId'], {
  organisationId: uuid(),
  caseId: uuid(),
  customerId: uuid(),
  /** To be sent; being ended, so that nobody can know whether it left; sent; refused; of no use any more. */
  state: oneOf('due', 'ending', 'sent', 'refused', 'pointless'),
  tokenHash: bytes(),
  /** Open minutes within which she was told that it would be settled, and whose cases say so. */
  toldMinutes: orNull(integer()),
  toldFrom: orNull(oneOf('store', 'region', 'organisation', 'standard')),
  changedAt: byDefault(moment()),
});
