import { bytes, uuid } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';

/** In which organisations an address can sign in, by a keyed digest. */
export const SignInDirectoryTable = defineTable('sign_in_directory', ['organisationId', 'emailDigest'], {
  organisationId: uuid(),
  emailDigest: bytes(),
  personId: uuid(),
});
