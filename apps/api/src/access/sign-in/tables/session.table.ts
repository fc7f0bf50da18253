import { byDefault, bytes, moment, text, uuid } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';

/** Somebody signed in on a device; only the digest of the token is kept. */
export const SessionTable = defineTable('sessions', ['organisationId', 'tokenHash'], {
  organisationId: uuid(),
  tokenHash: bytes(),
  id: uuid(),
  personId: uuid(),
  device: text(),
  createdAt: byDefault(moment()),
  lastSeenAt: byDefault(moment()),
  expiresAt: moment(),
});
