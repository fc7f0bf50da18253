import { byDefault, bytes, integer, moment, oneOf, orNull, text } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** How a provider of telephone lines fares: how often in a row it failed, why, and until when it is left alone. */
export const LineStateTable = defineTable('line_states', ['providerDigest'], {
  providerDigest: bytes(),
  failures: byDefault(integer()),
  trouble: orNull(oneOf('silent', 'too_many', 'turned_away', 'other')),
  detail: orNull(text()),
  since: orNull(moment()),
  restsUntil: orNull(moment()),
  stoppedAt: orNull(moment()),
});
