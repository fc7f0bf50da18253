import { boolean, byDefault, integer, json, moment, orNull, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** One step that was sent while talking, in its place among those of its device. */
export const CallingStepTable = defineTable('calling_steps', ['organisationId', 'attemptId', 'device', 'number'], {
  organisationId: uuid(),
  attemptId: uuid(),
  device: uuid(),
  number: integer(),
  step: json<object>(),
  at: byDefault(moment()),
  /** It is in the fill. */
  isTaken: byDefault(boolean()),
  /** The version of the survey that it belongs to, where that is not the one that the customer is asked; it is kept apart then. */
  otherVersionId: orNull(uuid()),
});
