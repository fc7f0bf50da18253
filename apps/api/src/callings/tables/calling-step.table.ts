import { byDefault, integer, json, moment, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** One answer that was sent while talking, in its place. */
export const CallingStepTable = defineTable('calling_steps', ['organisationId', 'attemptId', 'number'], {
  organisationId: uuid(),
  attemptId: uuid(),
  number: integer(),
  step: json<object>(),
  at: byDefault(moment()),
});
