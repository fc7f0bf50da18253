import { bytes, moment } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

export const DomainPaceTable = defineTable('domain_paces', ['domainDigest'], {
  domainDigest: bytes(),
  freeAt: moment(),
});
