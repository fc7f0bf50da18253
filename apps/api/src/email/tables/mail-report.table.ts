import { byDefault, bytes, moment, oneOf, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A message that came back, and what was made of it. */
export const MailReportTable = defineTable('mail_reports', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  digest: bytes(),
  attemptId: orNull(uuid()),
  kind: oneOf('bounced', 'delayed', 'delivered', 'complained', 'away', 'replied', 'unreadable'),
  status: orNull(text()),
  detail: text(),
  receivedAt: byDefault(moment()),
});
