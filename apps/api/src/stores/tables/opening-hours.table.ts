import type { Period, WeeklyPeriod } from '#hours';
import { boolean, byDefault, json, moment, oneOf, orNull, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** When a store is open, or the stores of a region or of the organisation that say nothing else. */
export const OpeningHoursTable = defineTable('opening_hours', ['organisationId', 'placeId'], {
  organisationId: uuid(),
  /** The store, the region or the organisation itself. */
  placeId: uuid(),
  place: oneOf('store', 'region', 'organisation'),
  storeId: orNull(uuid()),
  regionId: orNull(uuid()),
  week: json<WeeklyPeriod[]>(),
  /** Days with hours of their own: none is closed, null is as in the week though it is a holiday. */
  days: json<Record<string, Period[] | null>>(),
  isClosedOnHolidays: boolean(),
  changedAt: byDefault(moment()),
});
