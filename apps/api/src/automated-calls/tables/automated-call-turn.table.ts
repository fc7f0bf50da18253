import { byDefault, moment, smallint, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** What was pressed, and what was said then. */
export const AutomatedCallTurnTable = defineTable('automated_call_turns', ['organisationId', 'attemptId', 'number'], {
  organisationId: uuid(),
  attemptId: uuid(),
  number: smallint(),
  digits: text(),
  said: text(),
  at: byDefault(moment()),
});
