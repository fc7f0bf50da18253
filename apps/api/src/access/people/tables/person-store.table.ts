import { uuid } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';

/** A store that a person sees. */
export const PersonStoreTable = defineTable('person_stores', ['organisationId', 'personId', 'storeId'], {
  organisationId: uuid(),
  personId: uuid(),
  storeId: uuid(),
});
