import { orNull, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** An organisation some of whose typed telephone numbers are still to be read, and up to which customer they were. */
export const UnreadNumberTable = defineTable('unread_numbers', ['organisationId'], {
  organisationId: uuid(),
  afterId: orNull(uuid()),
});
