import { bigint, bytes, moment, oneOf, orNull } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** How far the mailbox of reports was read, and since when it is away. */
export const MailboxPositionTable = defineTable('mailbox_positions', ['mailboxDigest'], {
  mailboxDigest: bytes(),
  uidValidity: bigint(),
  lastUid: bigint(),
  awaySince: orNull(moment()),
  trouble: orNull(oneOf('silent', 'turned_away', 'no_folder')),
});
