import type { Row } from '../database/table.js';
import type { Transaction } from '../database/transaction.js';
import type { ImportedValue } from '../files/lists/importer.js';
import { storeFieldNames, type StoreFields } from './store-fields.js';
import { StoreTable } from './tables/store.table.js';

/** A store as it is stored, for a file that may change it. */
export type StoredStore = Row<typeof StoreTable>;
type Told = Record<string, ImportedValue>;
/** What is told of a store; undefined is 'not told', null that there is none. */
type Values = { readonly [Name in keyof StoreFields]?: ImportedValue | undefined };

/** Every store by its code, in small letters: `s01` is `S01`. */
export async function storedByCode(tx: Transaction): Promise<Map<string, StoredStore>> {
  const rows = await tx.table(StoreTable).findBy({}, 'code');
  return new Map(rows.toReversed().map((row) => [row.code.toLowerCase(), row]));
}

/** Puts into a store what a list tells of it, and nothing that it does not. Null where that changes nothing. */
export async function changeStored(
  tx: Transaction,
  stored: StoredStore,
  told: Values,
): Promise<{ before: Told; after: Told } | null> {
  const changed = storeFieldNames.filter((name) => told[name] !== undefined && told[name] !== stored[name]);
  if (changed.length === 0) return null;
  const pick = (of: Values): Told => Object.fromEntries(changed.map((name) => [name, of[name] ?? null]));
  await tx.table(StoreTable).update({ id: stored.id }, pick(told));
  return { before: pick(stored), after: pick(told) };
}
