import { z } from 'zod';
import { nameSchema } from '../access/access.dto.js';
import { daySchema } from '../http/day.js';
import { pageQuery } from '../http/page.js';
import { settingSchema, storeFields } from './store-fields.js';

export const storesQuery = pageQuery.extend({
  search: z.string().max(200).optional(),
  regionId: z.uuid().optional(),
  setting: settingSchema.optional(),
  open: z.enum(['true', 'false']).optional(),
});
const regionFields = { name: nameSchema, parentId: z.uuid().nullable() };
export const regionSchema = z.strictObject({ ...regionFields, parentId: regionFields.parentId.default(null) });
export const changeRegionSchema = z.strictObject(regionFields).partial();
export const storeSchema = z.strictObject({
  ...storeFields,
  setting: settingSchema.default('store'),
  regionId: z.uuid().nullable().default(null),
});
/** A region holds from today on where the store is; `POST /api/stores/:id/move` says another day. */
export const changeStoreSchema = z.strictObject({ ...storeFields, regionId: z.uuid().nullable() }).partial();
export const moveStoreSchema = z.strictObject({ regionId: z.uuid().nullable(), from: daySchema });
export const closeStoreSchema = z.strictObject({ on: daySchema });

export type StoresQuery = z.output<typeof storesQuery>;
export type RegionInput = z.output<typeof regionSchema>;
export type ChangeRegionInput = z.output<typeof changeRegionSchema>;
/** A store to be opened, without what need not be said. */
export type StoreInput = z.input<typeof storeSchema>;
export type ChangeStoreInput = z.output<typeof changeStoreSchema>;
