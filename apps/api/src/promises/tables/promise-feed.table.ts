import { byDefault, bytes, moment, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** The secret address of a calendar of one of the people, as its digest. */
export const PromiseFeedTable = defineTable('promise_feeds', ['organisationId', 'personId'], {
  organisationId: uuid(),
  personId: uuid(),
  tokenHash: bytes(),
  madeAt: byDefault(moment()),
});
