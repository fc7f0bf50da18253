import { byDefault, bytes, moment, oneOf, orNull, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A mail that asks a customer whether she was interviewed by telephone: one interview, one mail. */
export const CallCheckTable = defineTable('call_checks', ['organisationId', 'attemptId'], {
  organisationId: uuid(),
  /** The interview's attempt in the ledger. */
  attemptId: uuid(),
  customerId: uuid(),
  /** To be sent; being ended, so that nobody can know whether it left; sent; refused; of no use any more. */
  state: oneOf('due', 'ending', 'sent', 'refused', 'pointless'),
  tokenHash: bytes(),
  /** Whether somebody called, as she says. */
  answer: orNull(oneOf('yes', 'no')),
  answeredAt: orNull(moment()),
  changedAt: byDefault(moment()),
});
