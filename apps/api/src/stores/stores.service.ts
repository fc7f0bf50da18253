import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../access/changes/change-trail.service.js';
import type { Who } from '../access/who.js';
import { newId } from '../database/ids.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import { OpeningHoursFollowers } from './hours/opening-hours-followers.service.js';
import type { ChangeStoreInput, StoreInput } from './stores.dto.js';
import { StoresReads, type Store } from './stores.reads.js';
import { StoreRegionTable } from './tables/store-region.table.js';
import { StoreTable } from './tables/store.table.js';
import { storeChanges } from './store-changes.js';

const beginning = '1900-01-01';
type Moved = Pick<Store, 'id' | 'name' | 'regionId'>;

/** Opens, changes, moves and closes stores. A move starts a period and ends the one before: history stays. */
@Injectable()
export class StoresService {
  constructor(
    private readonly reads: StoresReads,
    private readonly trail: ChangeTrail<typeof storeChanges>,
    private readonly hours: OpeningHoursFollowers,
  ) {}

  async open(tx: Transaction, who: Who | null, input: StoreInput): Promise<string> {
    const id = newId();
    const { setting = 'store', regionId = null } = input;
    await tx.table(StoreTable).insert({ ...input, id, setting, regionId });
    await tx.table(StoreRegionTable).insert({ storeId: id, fromDay: beginning, regionId });
    await this.trail.record(tx, who, { action: 'opened', kind: 'store', id, name: input.name });
    return id;
  }

  async change(tx: Transaction, who: Who, id: string, { regionId, ...input }: ChangeStoreInput): Promise<void> {
    const before = await this.reads.store(tx, who.scope, id);
    if (regionId !== undefined && regionId !== before.regionId) await this.moveToday(tx, who, before, regionId);
    await tx.table(StoreTable).update({ id }, input);
    // Its hours are those of its clock, and of its region unless it has its own.
    if (input.timeZone !== undefined || regionId !== undefined) await this.hours.changed(tx);
    const fields = storeChanges.between(before, input);
    if (Object.keys(fields).length === 0) return;
    await this.trail.record(tx, who, { action: 'changed', kind: 'store', id, name: input.name ?? before.name, fields });
  }

  /** Moves a store to another region from a day on. Periods that would begin later are replaced. */
  async move(tx: Transaction, who: Who, id: string, regionId: string | null, from: string): Promise<void> {
    await this.#move(tx, who, await this.reads.store(tx, who.scope, id), regionId, from);
    await this.hours.changed(tx);
  }

  /** Moves a store from the day on that it is now where the store is: a list says where stores are, not since when. */
  async moveToday(
    tx: Transaction,
    who: Who | null,
    store: Moved & { timeZone: string },
    regionId: string | null,
  ): Promise<void> {
    const today = new Intl.DateTimeFormat('sv', { timeZone: store.timeZone, dateStyle: 'short' }).format(new Date());
    await this.#move(tx, who, store, regionId, today);
  }

  async #move(tx: Transaction, who: Who | null, store: Moved, regionId: string | null, from: string): Promise<void> {
    const { id } = store;
    await tx.table(StoreTable).lock({ id });
    await tx.query('delete from store_regions where organisation_id = $1 and store_id = $2 and from_day >= $3', [
      tx.organisationId,
      id,
      from,
    ]);
    await tx.query(
      'update store_regions set until_day = $3 where organisation_id = $1 and store_id = $2 and (until_day is null or until_day > $3)',
      [tx.organisationId, id, from],
    );
    await tx.table(StoreRegionTable).insert({ storeId: id, fromDay: from, regionId });
    await tx.table(StoreTable).update({ id }, { regionId });
    const fields = {
      regionId: [store.regionId, regionId] as [unknown, unknown],
      from: [null, from] as [unknown, unknown],
    };
    await this.trail.record(tx, who, { action: 'moved', kind: 'store', id, name: store.name, fields });
  }

  async close(tx: Transaction, who: Who, id: string, on: string | null): Promise<void> {
    const store = await this.reads.store(tx, who.scope, id);
    if (on !== null && store.openedOn !== null && on < store.openedOn)
      throw new Problem('invalid_input', { count: 1 }, [
        {
          path: 'on',
          code: 'before_opening',
          details: { day: store.openedOn },
          message: `The store opened on ${store.openedOn}. Choose that day or a later one.`,
        },
      ]);
    await tx.table(StoreTable).update({ id }, { closedOn: on });
    const fields = { closedOn: [store.closedOn, on] as [unknown, unknown] };
    const action = on === null ? 'reopened' : 'closed';
    await this.trail.record(tx, who, { action, kind: 'store', id, name: store.name, fields });
  }
}
