import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import type { ImportChange } from '../files/lists/importer.js';
import { changeStored, storedByCode } from './stored-stores.js';
import { StoresService } from './stores.service.js';
import { StoreRegionTable } from './tables/store-region.table.js';
import { StoreTable } from './tables/store.table.js';

/** Takes back what an import of stores brought and changed. */
@Injectable()
export class UndoStores {
  constructor(private readonly service: StoresService) {}

  /** Puts back what was there before, where it has not been changed again since. */
  async putBack(tx: Transaction, changes: readonly ImportChange[]): Promise<void> {
    const stored = new Map([...(await storedByCode(tx)).values()].map((store) => [store.id, store]));
    for (const { subjectId, before, after } of changes) {
      const store = stored.get(subjectId);
      if (store === undefined) continue;
      const now = store as unknown as Record<string, unknown>;
      const told = Object.fromEntries(Object.entries(before).filter(([field]) => now[field] === after[field]));
      await changeStored(tx, store, told);
      if ('regionId' in told) await this.service.moveToday(tx, null, store, told['regionId'] as string | null);
    }
  }

  /** Removes the stores that the import opened, but for those that anything refers to: gives how many those are. */
  async takeBackAdded(tx: Transaction, importId: string): Promise<number> {
    const opened = await tx.table(StoreTable).findBy({ importId });
    let kept = 0;
    for (const { id } of opened) if (!(await removed(tx, id))) kept += 1;
    await tx.table(StoreTable).update({ importId }, { importId: null });
    return kept;
  }
}

/** Whether a store could be removed; where something refers to it, it stays as it was. */
async function removed(tx: Transaction, id: string): Promise<boolean> {
  await tx.query('savepoint removing_store');
  try {
    await tx.table(StoreRegionTable).delete({ storeId: id });
    await tx.table(StoreTable).delete({ id });
    await tx.query('release savepoint removing_store');
    return true;
  } catch (error) {
    if ((error as { driverError?: { code?: string } }).driverError?.code !== '23503') throw error;
    await tx.query('rollback to savepoint removing_store');
    return false;
  }
}
