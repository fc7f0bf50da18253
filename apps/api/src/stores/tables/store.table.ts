import { byDefault, day, double, moment, oneOf, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A store or a call centre. */
export const StoreTable = defineTable(
  'stores',
  ['organisationId', 'id'],
  {
    organisationId: uuid(),
    id: uuid(),
    code: text(),
    name: text(),
    setting: oneOf('store', 'call_centre'),
    regionId: orNull(uuid()),
    timeZone: text(),
    language: text(),
    address: orNull(text()),
    latitude: orNull(double()),
    longitude: orNull(double()),
    openedOn: orNull(day()),
    closedOn: orNull(day()),
    createdAt: byDefault(moment()),
    importId: orNull(uuid()),
  },
  { stores_code: 'store code' },
);
