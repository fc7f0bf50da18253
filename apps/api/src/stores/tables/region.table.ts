import { orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A region in the tree of them. */
export const RegionTable = defineTable(
  'regions',
  ['organisationId', 'id'],
  {
    organisationId: uuid(),
    id: uuid(),
    parentId: orNull(uuid()),
    name: text(),
  },
  { regions_name: 'region name' },
);
