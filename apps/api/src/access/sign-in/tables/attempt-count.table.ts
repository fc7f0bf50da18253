import { bytes, integer, moment } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';

export const AttemptCountTable = defineTable('attempt_counts', ['key', 'windowStart'], {
  key: bytes(),
  windowStart: moment(),
  count: integer(),
});
