import { Injectable } from '@nestjs/common';
import { caseTeams, type CaseTeam } from '#cases';
import type { Transaction } from '../../database/transaction.js';
import type { PlaceHours } from '../../stores/hours/store-hours.reads.js';
import { StoreHours } from '../../stores/hours/store-hours.reads.js';
import { StoreTable } from '../../stores/tables/store.table.js';

/** Managers of a store or of a region above it, and whoever answers for all. */
const peopleSql = `
  with recursive above as (
    select region_id as id from stores where organisation_id = $1 and id = $2
    union select r.parent_id from regions r join above a on r.id = a.id where r.organisation_id = $1 and r.parent_id is not null)
  select p.id from people p
  where p.organisation_id = $1 and p.status = 'active' and p.role = any($3) and ($4 or exists (
    select from person_stores s where s.organisation_id = $1 and s.person_id = p.id and s.store_id = $2
    union all select from person_regions r join above a on a.id = r.region_id where r.organisation_id = $1 and r.person_id = p.id))
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
    for (const team of caseTeams.slice(caseTeams.indexOf(wanted))) {
      const people = await tx.query<{ id: string }>(peopleSql, [
        tx.organisationId,
        storeId,
        roles[team],
        team === 'desk',
      ]);
      if (people.length === 0 && team !== 'desk') continue;
      return { team, personIds: people.map(({ id }) => id), hours: await this.#hours(tx, team, storeId) };
    }
    throw new Error('An organisation has an owner.');
  }

  async #hours(tx: Transaction, team: CaseTeam, storeId: string | null): Promise<PlaceHours['hours']> {
    const store = storeId === null ? null : await tx.table(StoreTable).findOneBy({ id: storeId });
    if (store === null || team === 'desk') return (await this.hours.ofOrganisation(tx)).hours;
    if (team === 'region' && store.regionId !== null) return (await this.hours.ofRegion(tx, store.regionId)).hours;
    const ofStore = (await this.hours.of(tx, [store.id])).get(store.id);
    return (ofStore ?? (await this.hours.ofOrganisation(tx))).hours;
  }
}
