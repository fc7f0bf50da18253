import { z } from 'zod';
import { daySchema } from './day.js';
import type { Page } from './page.wire.js';
import { Problem } from './problem.js';

/** Query of every list: how many, and after which item. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  after: z.string().max(500).optional(),
});

/** Cuts rows that were read with one more than the limit; the last item's key leads to the next page. */
export function pageOf<Item>(rows: Item[], limit: number, keyOf: (item: Item) => string): Page<Item> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? encodeKey(keyOf(last)) : null };
}

/** A list's position as text for an address. */
export function encodeKey(key: string): string {
  return Buffer.from(key, 'utf8').toString('base64url');
}

/** The key that `encodeKey` wrote; null at the beginning. Throws `invalid_input` where the text is none. */
export function decodeKey(after: string | undefined): string | null {
  if (after === undefined) return null;
  const key = Buffer.from(after, 'base64url').toString('utf8');
  if (key.includes('\0') || encodeKey(key) !== after) return refusePlace();
  return key;
}

/** The id at which a list goes on; null at the beginning. */
export function decodeId(after: string | undefined): string | null {
  const key = decodeKey(after);
  if (key === null) return null;
  return z.uuid().safeParse(key).data ?? refusePlace();
}

/** The number behind which a list goes on; null at the beginning. */
export function decodeNumber(after: string | undefined): number | null {
  const key = decodeKey(after);
  if (key === null) return null;
  return /^\d{1,9}$/.test(key) ? Number(key) : refusePlace();
}

/** Day and id at which a list by day goes on; nulls at the beginning. */
export function decodeDayAndId(after: string | undefined): [day: string, id: string] | [null, null] {
  const key = decodeKey(after);
  if (key === null) return [null, null];
  return z.tuple([daySchema, z.uuid()]).safeParse(key.split(' ').slice(0, 2)).data ?? refusePlace();
}

/** Refuses a place in a list that is none. */
export function refusePlace(): never {
  const message = 'Must be the `next` of a page of this list.';
  throw new Problem('invalid_input', { count: 1 }, [{ path: 'after', code: 'unknown_place', message }]);
}
