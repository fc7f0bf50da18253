import { byDefault, moment, oneOf, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** An invitation that is a channel's to ask, which keeps a queue of its own. */
export const HandoverTable = defineTable('handovers', ['organisationId', 'invitationId', 'channel'], {
  organisationId: uuid(),
  invitationId: uuid(),
  channel: text(),
  campaignId: uuid(),
  kind: oneOf('first', 'next'),
  state: oneOf('standing', 'left_out', 'given_up', 'stopped'),
  dueAt: moment(),
  changedAt: byDefault(moment()),
  detail: orNull(text()),
});
