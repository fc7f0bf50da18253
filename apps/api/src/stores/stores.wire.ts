import { z } from 'zod';
import { dayWire } from '../http/moment.wire.js';
import { countedPageWire, listWire } from '../http/page.wire.js';
import { storeFields } from './store-fields.js';

const region = { id: z.uuid(), parentId: z.uuid().nullable(), name: z.string() };

export const regionWire = z.object(region).meta({ id: 'Region' });
export const regionsWire = listWire(
  z
    .object({ ...region, stores: z.int().describe('How many stores are in it, those of regions below it apart.') })
    .meta({ id: 'RegionOfStores' }),
);

const store = {
  id: z.uuid(),
  ...z.object(storeFields).required().shape,
  regionId: z.uuid().nullable(),
  regionName: z.string().nullable(),
  closedOn: dayWire.nullable(),
};

const storeInRegion = z
  .object({
    regionId: z.uuid().nullable(),
    regionName: z.string().nullable(),
    from: dayWire,
    until: dayWire.nullable().describe('The first day on which it was elsewhere; null where it still is there.'),
  })
  .meta({ id: 'StoreInRegion', description: 'Where a store belonged from a day on.' });

export const storeWire = z.object(store).meta({ id: 'Store' });
export const storesWire = countedPageWire(storeWire);
export const storeWithHistoryWire = z
  .object({ ...store, history: z.array(storeInRegion).describe('The newest first.') })
  .meta({ id: 'StoreWithHistory' });

export type RegionOfStores = z.output<typeof regionsWire>['items'][number];
export type StoreInRegion = z.output<typeof storeInRegion>;
