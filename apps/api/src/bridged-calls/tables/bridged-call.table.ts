import { byDefault, moment, oneOf, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** Asked of the provider, placed by it, never answered by it; answered by the interviewer; the customer is dialled, rung, on the line; over. */
export const bridgedStates = [
  'asked',
  'placed',
  'unanswered',
  'answered',
  'dialled',
  'rung',
  'talking',
  'over',
] as const;
/** How a call ended that reached nobody, or why it was not made. */
export const endings = ['cancelled', 'not_answered', 'no_key', 'not_now', 'refused', 'lost', 'done'] as const;

/** A call by which the line rings an interviewer, and then brings her together with the customer in her hands. */
export const BridgedCallTable = defineTable('bridged_calls', ['organisationId', 'attemptId'], {
  organisationId: uuid(),
  /** Under which the attempt is written, once the customer's telephone rings; before there is none. */
  attemptId: uuid(),
  callingId: uuid(),
  personId: uuid(),
  /** The interviewer's; gone once the call is over. */
  ownNumber: orNull(text()),
  state: oneOf(...bridgedStates),
  /** Why it is over; null before. */
  ended: orNull(oneOf(...endings)),
  /** The provider's ids of both. */
  sid: orNull(text()),
  customerSid: orNull(text()),
  /** How the customer's telephone fared, as the provider says. */
  customerStatus: orNull(text()),
  askedAt: byDefault(moment()),
  heardAt: byDefault(moment()),
  dialledAt: orNull(moment()),
  overAt: orNull(moment()),
});
