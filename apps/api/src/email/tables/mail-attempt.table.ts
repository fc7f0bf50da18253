import { moment, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

export const MailAttemptTable = defineTable('mail_attempts', ['organisationId', 'attemptId'], {
  organisationId: uuid(),
  attemptId: uuid(),
  said: orNull(text()),
  bouncedAt: orNull(moment()),
  awayAt: orNull(moment()),
});
