import { bytes, uuid } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';

export const SignInDirectoryTable = defineTable('sign_in_directory', ['organisationId', 'emailDigest'], {
  organisationId: uuid(),
  emailDigest: bytes(),
  personId: uuid(),
});
