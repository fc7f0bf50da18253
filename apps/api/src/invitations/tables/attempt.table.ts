import { boolean, byDefault, integer, moment, oneOf, orNull, text, uuid } from '../../database/columns.js';
import { someColumns } from '../../database/some-columns.js';
import { defineTable } from '../../database/table.js';

/** One mail, call or letter, moved by the verbs of `AttemptsService` alone. */
export const AttemptTable = defineTable('attempts', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  invitationId: uuid(),
  campaignId: uuid(),
  channel: text(),
  kind: oneOf('first', 'next', 'again', 'reminder'),
  number: integer(),
  state: oneOf('queued', 'leased', 'reaching', 'sent', 'refused', 'in_doubt', 'cancelled'),
  dueAt: moment(),
  tries: byDefault(integer()),
  leaseOwner: orNull(uuid()),
  leaseUntil: orNull(moment()),
  changedAt: byDefault(moment()),
  sentAt: orNull(moment()),
  detail: orNull(text()),
  disposition: orNull(text()),
  /** It reached somebody, so that the contact budget counts it. */
  isContact: byDefault(boolean()),
});

/** What it is queued with; `detail` says why it is left out, where it is. */
export const queuedColumns = someColumns(AttemptTable, ['id', 'invitationId', 'channel', 'dueAt', 'detail']);
