import { bytes, integer, moment } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';

/** How often something was tried within a window of time, to slow guessing. */
export const AttemptCountTable = defineTable('attempt_counts', ['key', 'windowStart'], {
  key: bytes(),
  windowStart: moment(),
  count: integer(),
});
