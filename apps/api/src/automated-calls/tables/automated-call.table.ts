import { boolean, byDefault, moment, oneOf, orNull, smallint, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** One call of the line, beside its attempt in the ledger: how far it has come, and what is being asked. */
export const AutomatedCallTable = defineTable('automated_calls', ['organisationId', 'attemptId'], {
  organisationId: uuid(),
  attemptId: uuid(),
  callingId: uuid(),
  invitationId: uuid(),
  number: orNull(text()),
  state: oneOf('asked', 'placed', 'unanswered', 'talking', 'over'),
  /** The provider's id of it. */
  sid: orNull(text()),
  /** The question that waits for a key; null before the first, and after the last. */
  question: orNull(text()),
  turns: byDefault(smallint()),
  wrong: byDefault(smallint()),
  silent: byDefault(smallint()),
  hasPressed: byDefault(boolean()),
  hasBegun: byDefault(boolean()),
  hasRung: byDefault(boolean()),
  /** The provider never said whether it rang. */
  isUnproven: byDefault(boolean()),
  askedAt: byDefault(moment()),
  heardAt: byDefault(moment()),
  answeredAt: orNull(moment()),
  overAt: orNull(moment()),
});
