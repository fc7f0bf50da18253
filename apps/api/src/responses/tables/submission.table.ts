import { bytes, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A hand-in’s key, unique for ever, with the digest of what it said. */
export const SubmissionTable = defineTable('submissions', ['organisationId', 'submissionKey'], {
  organisationId: uuid(),
  submissionKey: text(),
  contentHash: bytes(),
  responseId: orNull(uuid()),
});
