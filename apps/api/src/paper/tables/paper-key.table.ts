import { bytes, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** By which an organisation's pages are known for its own. Kept here and not derived: paper outlives the secret of an installation. */
export const PaperKeyTable = defineTable('paper_keys', ['organisationId'], {
  organisationId: uuid(),
  key: bytes(),
});
