import { byDefault, bytes, integer, moment, uuid } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';

/** A photo that is on its way, and how far. */
export const PhotoUploadTable = defineTable('photo_uploads', ['organisationId', 'assignmentId', 'sha256'], {
  organisationId: uuid(),
  assignmentId: uuid(),
  sha256: bytes(),
  bytes: integer(),
  changedAt: byDefault(moment()),
});
