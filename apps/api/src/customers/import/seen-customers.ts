import type { Transaction } from '../../database/transaction.js';

/** Customers that a file has named so far: kept in the database, so that memory stays flat however long the file is. */
export async function prepareSeen(tx: Transaction): Promise<void> {
  await tx.query('create temporary table if not exists seen_customers (id uuid primary key) on commit drop');
}

export async function seenAmong(tx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }>('select id from seen_customers where id = any($1)', [ids]);
  return new Set(rows.map(({ id }) => id));
}

export async function noteSeen(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.query('insert into seen_customers select unnest($1::uuid[]) on conflict do nothing', [ids]);
}
