import { z } from 'zod';

/** One page of a list. */
export const pageWire = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    next: z.string().nullable().describe('Pass it as `after` for the page that follows; null on the last one.'),
  });

/** A page that says how long the whole list is. */
export const countedPageWire = <Item extends z.ZodType>(item: Item) =>
  pageWire(item).extend({ total: z.int().describe('How many there are on all pages.') });

/** A list that comes whole. */
export const listWire = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item) });

/** What `pageWire` describes, for whoever reads a page. */
export interface Page<Item> {
  items: Item[];
  next: string | null;
}

export interface CountedPage<Item> extends Page<Item> {
  total: number;
}
