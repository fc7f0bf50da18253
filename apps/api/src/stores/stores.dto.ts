import { z } from 'zod';
import { languageSchema, nameSchema, timeZoneSchema } from '../access/access.dto.js';
import { daySchema } from '../http/day.js';
import { pageQuery } from '../http/page.js';

export const settingSchema = z.enum(['store', 'call_centre']).meta({ id: 'Setting' });
const codeSchema = z
  .string()
  .trim()
  .min(1)
  .max(50)
  .regex(/^[^\p{Cc}]*$/u, 'Must be one line without control characters.');

export const storesQuery = pageQuery.extend({
  search: z.string().max(200).optional(),
  regionId: z.uuid().optional(),
  setting: settingSchema.optional(),
  open: z.enum(['true', 'false']).optional(),
});
export const regionSchema = z.strictObject({ name: nameSchema, parentId: z.uuid().nullable().default(null) });
export const changeRegionSchema = z.strictObject({
  name: nameSchema.optional(),
  parentId: z.uuid().nullable().optional(),
});
export const storeSchema = z.strictObject({
  code: codeSchema,
  name: nameSchema,
  setting: settingSchema.default('store'),
  regionId: z.uuid().nullable().default(null),
  timeZone: timeZoneSchema,
  language: languageSchema,
  address: z.string().trim().max(500).nullable().default(null),
  latitude: z.number().min(-90).max(90).nullable().default(null),
  longitude: z.number().min(-180).max(180).nullable().default(null),
  openedOn: daySchema.nullable().default(null),
});
export const changeStoreSchema = z.strictObject({
  code: codeSchema.optional(),
  name: nameSchema.optional(),
  setting: settingSchema.optional(),
  /** From today on where the store is; `POST /api/stores/:id/move` says another day. */
  regionId: z.uuid().nullable().optional(),
  timeZone: timeZoneSchema.optional(),
  language: languageSchema.optional(),
  address: z.string().trim().max(500).nullable().optional(),
  latitude: z.number().min(-90).max(90).nullable().optional(),
  longitude: z.number().min(-180).max(180).nullable().optional(),
  openedOn: daySchema.nullable().optional(),
});
export const moveStoreSchema = z.strictObject({ regionId: z.uuid().nullable(), from: daySchema });
export const closeStoreSchema = z.strictObject({ on: daySchema });

export type Setting = z.output<typeof settingSchema>;
export type StoresQuery = z.output<typeof storesQuery>;
export type RegionInput = z.output<typeof regionSchema>;
export type ChangeRegionInput = z.output<typeof changeRegionSchema>;
export type StoreInput = z.output<typeof storeSchema>;
export type ChangeStoreInput = z.output<typeof changeStoreSchema>;
