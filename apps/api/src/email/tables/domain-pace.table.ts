import { bytes, moment } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** How fast a recipient’s domain takes mails. */
export const DomainPaceTable = defineTable('domain_paces', ['domainDigest'], {
  domainDigest: bytes(),
  freeAt: moment(),
});
