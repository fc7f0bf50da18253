import { byDefault, moment, oneOf, orNull, text, uuid } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';

/** A decision on a visit that its shopper or its store does not accept. */
export const AppealTable = defineTable('appeals', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  visitId: uuid(),
  kind: oneOf('item', 'rejection'),
  question: text(),
  reason: text(),
  state: oneOf('open', 'upheld', 'dismissed'),
  appealedBy: uuid(),
  appealedAt: byDefault(moment()),
  outcome: orNull(text()),
  decidedBy: orNull(uuid()),
  decidedAt: orNull(moment()),
});
