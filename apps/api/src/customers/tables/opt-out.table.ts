import { byDefault, bytes, moment, oneOf, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A person who wants no more mails, by a digest that outlives the customer. */
export const OptOutTable = defineTable('opt_outs', ['organisationId', 'digest'], {
  organisationId: uuid(),
  digest: bytes(),
  personId: uuid(),
  reason: oneOf('unsubscribed', 'complained', 'by_hand', 'erased'),
  at: byDefault(moment()),
});
