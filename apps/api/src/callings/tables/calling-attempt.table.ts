import { byDefault, integer, moment, oneOf, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** What the telephone knows of an attempt beside the ledger. */
export const CallingAttemptTable = defineTable('calling_attempts', ['organisationId', 'attemptId'], {
  organisationId: uuid(),
  attemptId: uuid(),
  callingId: uuid(),
  /** Who rang; null where the line did by itself. */
  personId: orNull(uuid()),
  slot: oneOf('morning', 'afternoon', 'evening', 'weekend'),
  rungAt: byDefault(moment()),
  answeredAt: orNull(moment()),
  endedAt: orNull(moment()),
  outcome: orNull(text()),
  stepsTaken: byDefault(integer()),
});
