import { uuid } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';

/** A store of a programme. */
export const ProgrammeStoreTable = defineTable('programme_stores', ['organisationId', 'programmeId', 'storeId'], {
  organisationId: uuid(),
  programmeId: uuid(),
  storeId: uuid(),
});
