import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../access/changes/change-trail.service.js';
import type { Who } from '../access/who.js';
import { newId } from '../database/ids.js';
import type { Row } from '../database/table.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import type { ChangeRegionInput, RegionInput } from './stores.dto.js';
import { StoresReads } from './stores.reads.js';
import { RegionTable } from './tables/region.table.js';
import { storeChanges } from './store-changes.js';
import { StoreProblem } from './store-problems.js';

type Region = Omit<Row<typeof RegionTable>, 'organisationId'>;

/** Grows and prunes the tree of regions. */
@Injectable()
export class RegionsService {
  constructor(
    private readonly reads: StoresReads,
    private readonly trail: ChangeTrail<typeof storeChanges>,
  ) {}

  async add(tx: Transaction, who: Who | null, input: RegionInput): Promise<Region> {
    const id = newId();
    await tx.table(RegionTable).insert({ ...input, id });
    await this.trail.record(tx, who, { action: 'added', kind: 'region', id, name: input.name });
    return { id, ...input };
  }

  async change(tx: Transaction, who: Who, id: string, input: ChangeRegionInput): Promise<Region> {
    // One change of the tree at a time, or two moves could close a circle between them.
    await tx.query("select pg_advisory_xact_lock(hashtext('regions ' || $1))", [tx.organisationId]);
    const before = await this.#region(tx, id);
    if (input.parentId && (await this.reads.regionsBelow(tx, id)).includes(input.parentId))
      throw new StoreProblem('would_be_circular', {});
    await tx.table(RegionTable).update({ id }, input);
    const after = { ...before, ...input };
    const fields = storeChanges.between(before, input);
    await this.trail.record(tx, who, { action: 'changed', kind: 'region', id, name: after.name, fields });
    return after;
  }

  /** Removes an empty region. One that stores belonged to in the past stays, for their history's sake. */
  async remove(tx: Transaction, who: Who, id: string): Promise<void> {
    const region = await this.#region(tx, id);
    const used = await tx.first<{ stores: number; regions: number }>(
      `select (select count(distinct store_id)::int from store_regions where organisation_id = $1 and region_id = $2) as stores,
         (select count(*)::int from regions where organisation_id = $1 and parent_id = $2) as regions`,
      [tx.organisationId, id],
    );
    if (used && used.stores > 0)
      throw new Problem('still_in_use', { what: 'region', by: `${used.stores} stores, now or in the past` });
    if (used && used.regions > 0)
      throw new Problem('still_in_use', { what: 'region', by: `${used.regions} regions below it` });
    await tx.table(RegionTable).delete({ id });
    await this.trail.record(tx, who, { action: 'removed', kind: 'region', id, name: region.name });
  }

  async #region(tx: Transaction, id: string): Promise<Region> {
    const found = await tx.table(RegionTable).findOneBy({ id });
    if (found === null) throw new Problem('not_found', {});
    const { organisationId: _, ...region } = found;
    return region;
  }
}
