import { Injectable } from '@nestjs/common';
import { caseTeams, type CaseTeam } from '#cases';
import type { Row } from '../../database/table.js';
import type { Transaction } from '../../database/transaction.js';
import { StoreHours, type PlaceHours } from '../../stores/hours/store-hours.reads.js';
import { RegionTable } from '../../stores/tables/region.table.js';
import { StoreTable } from '../../stores/tables/store.table.js';

/** Managers of a store or of a region above it, and whoever answers for all. */
const peopleSql = `
  select p.id from people p
  where p.organisation_id = $1 and p.status = 'active' and p.role = any($3) and ($4 or exists (
    select from person_stores s where s.organisation_id = $1 and s.person_id = p.id and s.store_id = $2
    union all select from person_regions r where r.organisation_id = $1 and r.person_id = p.id and r.region_id = any($5)))
  order by p.id`;

const roles: Readonly<Record<CaseTeam, readonly string[]>> = {
  store: ['store_manager'],
  region: ['region_manager'],
  desk: ['owner', 'analyst'],
};

/** Who is told that a case is late: its team, where that has nobody the next above; and by whose hours. */
@Injectable()
export class CaseReceivers {
  constructor(private readonly hours: StoreHours) {}

  async of(
    tx: Transaction,
    wanted: CaseTeam,
    storeId: string | null,
  ): Promise<{ team: CaseTeam; personIds: string[]; hours: PlaceHours['hours'] }> {
    const store = storeId === null ? null : await tx.table(StoreTable).findOneBy({ id: storeId });
    const above = await this.#above(tx, store?.regionId ?? null);
    for (const team of caseTeams.slice(caseTeams.indexOf(wanted))) {
      const values = [tx.organisationId, storeId, roles[team], team === 'desk', above];
      const people = await tx.query<{ id: string }>(peopleSql, values);
      if (people.length === 0 && team !== 'desk') continue;
      return { team, personIds: people.map(({ id }) => id), hours: await this.#hours(tx, team, store) };
    }
    throw new Error('An organisation has an owner.');
  }

  /** A region, and those above it. */
  async #above(tx: Transaction, regionId: string | null): Promise<string[]> {
    const regions = new Map((await tx.table(RegionTable).findBy({})).map((region) => [region.id, region]));
    const above: string[] = [];
    for (let at = regions.get(regionId ?? ''); at; at = regions.get(at.parentId ?? '')) above.push(at.id);
    return above;
  }

  async #hours(tx: Transaction, team: CaseTeam, store: Row<typeof StoreTable> | null): Promise<PlaceHours['hours']> {
    if (store === null || team === 'desk') return (await this.hours.ofOrganisation(tx)).hours;
    if (team === 'region' && store.regionId !== null) return (await this.hours.ofRegion(tx, store.regionId)).hours;
    const ofStore = (await this.hours.of(tx, [store.id])).get(store.id);
    return (ofStore ?? (await this.hours.ofOrganisation(tx))).hours;
  }
}
