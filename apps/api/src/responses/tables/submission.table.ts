import { bytes, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

export const SubmissionTable = defineTable('submissions', ['organisationId', 'submissionKey'], {
  organisationId: uuid(),
  submissionKey: text(),
  contentHash: bytes(),
  responseId: orNull(uuid()),
});
