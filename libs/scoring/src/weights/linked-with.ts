/** Which store an answer is about, and by which channel it came. */
export interface StoreAndMode {
  readonly store: string;
  readonly mode: string;
}

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
export function linkedWith(rows: readonly StoreAndMode[], mode: string): Linked {
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

/**
 * The modes that get a coefficient of their own beside the stores': all but one of every linked set. In its set that one
 * is the reference mode, elsewhere the first to occur. None when no set of stores used two modes.
 *
 * @example contrastsOf([{ store: 'A', mode: 'email' }, { store: 'A', mode: 'phone' }, { store: 'B', mode: 'web' }], 'email') // ['phone']
 */
export function contrastsOf(rows: readonly StoreAndMode[], referenceMode: string): string[] {
  const contrasts: string[] = [];
  const seen = new Set<string>();
  for (const base of [referenceMode, ...rows.map(({ mode }) => mode)]) {
    if (seen.has(base)) continue;
    for (const mode of linkedWith(rows, base).modes) {
      seen.add(mode);
      if (mode !== base) contrasts.push(mode);
    }
  }
  return contrasts;
}
