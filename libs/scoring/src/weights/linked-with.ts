/** Stores and modes that can be compared with each other, because answers connect them. */
export interface Linked {
  readonly stores: ReadonlySet<string>;
  readonly modes: ReadonlySet<string>;
}

/**
 * Everything connected with a mode: the stores that used it, the modes that those stores used, and so on.
 *
 * Contrasts of modes and store means at that mode are estimable exactly within this set.
 *
 * @example linkedWith([{ store: 'A', mode: 'email' }, { store: 'A', mode: 'phone' }], 'email').modes // Set { 'email', 'phone' }
 */
export function linkedWith(rows: readonly { readonly store: string; readonly mode: string }[], mode: string): Linked {
  const stores = new Set<string>();
  const modes = new Set([mode]);
  for (let before = -1; before !== stores.size + modes.size;) {
    before = stores.size + modes.size;
    for (const row of rows) {
      if (modes.has(row.mode)) stores.add(row.store);
      if (stores.has(row.store)) modes.add(row.mode);
    }
  }
  return { stores, modes };
}
