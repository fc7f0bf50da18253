import { z } from 'zod';
import { pageQuery } from '../../http/page.js';

export const contactWishesQuery = pageQuery.extend({
  done: z.stringbool().optional(),
  storeId: z.uuid().optional(),
});
export type ContactWishesQuery = z.output<typeof contactWishesQuery>;

export const markWishSchema = z.strictObject({ done: z.boolean() });
export type MarkWish = z.output<typeof markWishSchema>;
