import type { KeptColumn } from './kept-cells.js';

/** Sums of one measure at a store, in a month, or of more of them together. */
export interface AddedUp {
  measure: string;
  storeId: string | null;
  month: string | null;
  /** They begin at `at`. */
  sums: Float64Array;
  at: number;
}

interface Adding {
  /** Which stores count in a month, by number; null for all. */
  fits: ReadonlyMap<string, Uint8Array> | null;
  by: { store: boolean; month: boolean };
  /** The stores by their numbers. */
  ids: readonly string[];
  /** How many of each column's sums are wanted: the first ones. */
  width: number;
}

/** Adds columns up, per measure and what they are kept apart by. Whole numbers: any order gives the same. */
export function addColumns(
  all: readonly { measure: string; month: string; column: KeptColumn | null }[],
  { fits, by, ids, width }: Adding,
): AddedUp[] {
  const slots = by.store ? ids.length : 1;
  const groups = new Map<string, { measure: string; month: string | null; sums: Float64Array; seen: Uint8Array }>();
  for (const { measure, month, column } of all) {
    if (column === null || column.stores.length === 0) continue;
    const name = by.month ? `${measure} ${month}` : measure;
    const group = groups.get(name) ?? {
      measure,
      month: by.month ? month : null,
      sums: new Float64Array(slots * width),
      seen: new Uint8Array(slots),
    };
    groups.set(name, group);
    addColumn(column, group, { fits: fits?.get(month) ?? null, byStore: by.store, width });
  }
  const added: AddedUp[] = [];
  for (const { measure, month, sums, seen } of groups.values())
    for (let slot = 0; slot < slots; slot += 1)
      if (seen[slot] === 1)
        added.push({ measure, storeId: by.store ? (ids[slot] ?? null) : null, month, sums, at: slot * width });
  return added;
}

function addColumn(
  { stores, sums: from, width: step }: KeptColumn,
  to: { sums: Float64Array; seen: Uint8Array },
  { fits, byStore, width }: { fits: Uint8Array | null; byStore: boolean; width: number },
): void {
  for (let at = 0; at < stores.length; at += 1) {
    const store = stores[at] ?? 0;
    if (fits !== null && fits[store] !== 1) continue;
    const slot = byStore ? store : 0;
    to.seen[slot] = 1;
    for (let index = 0; index < width; index += 1) {
      const place = slot * width + index;
      to.sums[place] = (to.sums[place] ?? 0) + (from[at * step + index] ?? 0);
    }
  }
}
