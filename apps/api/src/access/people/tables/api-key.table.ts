import { byDefault, bytes, listOf, moment, orNull, text, uuid } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';

/** A key of another program, with its scopes. */
export const ApiKeyTable = defineTable('api_keys', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  name: text(),
  tokenHash: bytes(),
  scopes: listOf(text()),
  createdBy: orNull(uuid()),
  createdAt: byDefault(moment()),
  lastUsedAt: orNull(moment()),
  revokedAt: orNull(moment()),
});
