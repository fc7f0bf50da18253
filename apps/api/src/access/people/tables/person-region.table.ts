import { uuid } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';

/** A region that a person sees. */
export const PersonRegionTable = defineTable('person_regions', ['organisationId', 'personId', 'regionId'], {
  organisationId: uuid(),
  personId: uuid(),
  regionId: uuid(),
});
