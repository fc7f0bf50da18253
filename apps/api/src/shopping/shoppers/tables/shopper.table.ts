import { byDefault, double, integer, listOf, moment, orNull, text, uuid } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';

/** What is known of a mystery shopper beside the person. */
export const ShopperTable = defineTable('shoppers', ['organisationId', 'personId'], {
  organisationId: uuid(),
  personId: uuid(),
  number: integer(),
  householdId: uuid(),
  phone: orNull(text()),
  latitude: orNull(double()),
  longitude: orNull(double()),
  languages: byDefault(listOf(text())),
  createdAt: byDefault(moment()),
});
