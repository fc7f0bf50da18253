import { moment, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** What SMTP said of an attempt: e-mail’s own detail. */
export const MailAttemptTable = defineTable('mail_attempts', ['organisationId', 'attemptId'], {
  organisationId: uuid(),
  attemptId: uuid(),
  said: orNull(text()),
  bouncedAt: orNull(moment()),
  awayAt: orNull(moment()),
});
