import { bytes, moment, oneOf, orNull, uuid } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';

/** A link that works once: to join, to set a password, to open the shoppers’ app. */
export const PersonLinkTable = defineTable('person_links', ['organisationId', 'tokenHash'], {
  organisationId: uuid(),
  tokenHash: bytes(),
  id: uuid(),
  personId: uuid(),
  kind: oneOf('join', 'reset', 'shop'),
  expiresAt: moment(),
  usedAt: orNull(moment()),
});
