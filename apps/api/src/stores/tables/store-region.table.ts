import { day, orNull, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** To which region a store belonged, from a day until another. */
export const StoreRegionTable = defineTable('store_regions', ['organisationId', 'storeId', 'fromDay'], {
  organisationId: uuid(),
  storeId: uuid(),
  fromDay: day(),
  untilDay: orNull(day()),
  regionId: orNull(uuid()),
});
