import type { Row } from '../database/table.js';
import type { Transaction } from '../database/transaction.js';
import type { ImportedValue } from '../files/lists/importer.js';
import { StoreTable } from './tables/store.table.js';

/** A store as it is stored, for a file that may change it. */
export type StoredStore = Row<typeof StoreTable>;

const changeable = ['name', 'setting', 'timeZone', 'language', 'address', 'latitude', 'longitude', 'openedOn'] as const;
type Told = Record<string, ImportedValue>;

/** Every store by its code, in small letters: `s01` is `S01`. */
export async function storedByCode(tx: Transaction): Promise<Map<string, StoredStore>> {
  const rows = await tx.table(StoreTable).findBy({}, 'code');
  return new Map(rows.toReversed().map((row) => [row.code.toLowerCase(), row]));
}

/** Puts into a store what a row tells of it, and nothing that it does not. Null where that changes nothing. */
export async function changeStored(
  tx: Transaction,
  stored: StoredStore,
  told: Readonly<Partial<Record<(typeof changeable)[number], ImportedValue>>>,
): Promise<{ before: Told; after: Told } | null> {
  const changed = changeable.filter((name) => (told[name] ?? null) !== null && told[name] !== stored[name]);
  if (changed.length === 0) return null;
  const pick = (of: typeof told) => Object.fromEntries(changed.map((name) => [name, of[name] ?? null]));
  await tx.table(StoreTable).update({ id: stored.id }, pick(told));
  return { before: pick(stored), after: pick(told) };
}
