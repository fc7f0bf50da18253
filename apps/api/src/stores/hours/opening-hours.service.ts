import { Injectable } from '@nestjs/common';
import { CLOSED_DAYS_COVER } from '#hours';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import type { Who } from '../../access/who.js';
import { now } from '../../database/table-rows.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import type { storeChanges } from '../store-changes.js';
import { StoresReads } from '../stores.reads.js';
import { OpeningHoursTable } from '../tables/opening-hours.table.js';
import { RegionTable } from '../tables/region.table.js';
import { checkHours } from './check-hours.js';
import { OpeningHoursFollowers } from './opening-hours-followers.service.js';
import type { OpeningHoursInput } from './opening-hours.wire.js';
import { StoreHours, type PlaceHours } from './store-hours.reads.js';

/** Whose hours are meant. */
export type Place = { place: 'store' | 'region'; id: string } | { place: 'organisation' };

/** Sets when stores are open, and tells it. */
@Injectable()
export class OpeningHours {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly stores: StoresReads,
    private readonly reads: StoreHours,
    private readonly followers: OpeningHoursFollowers,
    private readonly trail: ChangeTrail<typeof storeChanges>,
  ) {}

  /** Throws `not_found` for a store that is none, or not of whoever asks. */
  async ofStore(tx: Transaction, who: Who, id: string) {
    await this.stores.store(tx, who.scope, id);
    const found = (await this.reads.of(tx, [id])).get(id);
    if (found === undefined) throw new Problem('not_found', {});
    return told(found);
  }

  /** Throws `not_found` for a region that is none. */
  async ofRegion(tx: Transaction, id: string) {
    if ((await tx.table(RegionTable).findOneBy({ id })) === null) throw new Problem('not_found', {});
    return told(await this.reads.ofRegion(tx, id));
  }

  async ofOrganisation(tx: Transaction) {
    return told(await this.reads.ofOrganisation(tx));
  }

  /** Throws `invalid_input`, each finding named by its day. */
  async set(tx: Transaction, who: Who, place: Place, input: OpeningHoursInput): Promise<void> {
    const name = await this.#nameOf(tx, who, place);
    const findings = checkHours(input);
    if (findings.length > 0) throw new Problem('invalid_input', { count: findings.length }, findings);
    const row = { ...placeOf(tx, place), ...input };
    const table = tx.table(OpeningHoursTable);
    if (!(await table.insertOnce(row))) await table.update({ placeId: row.placeId }, { ...input, changedAt: now });
    await this.followers.changed(tx);
    await this.trail.record(tx, who, { action: 'set', kind: 'opening hours', id: row.placeId, name });
  }

  /** From now on those of the region, or of the organisation, hold again. Twice changes nothing. */
  async drop(tx: Transaction, who: Who, place: Place): Promise<void> {
    const name = await this.#nameOf(tx, who, place);
    const { placeId } = placeOf(tx, place);
    if ((await tx.table(OpeningHoursTable).delete({ placeId })) === 0) return;
    await this.followers.changed(tx);
    await this.trail.record(tx, who, { action: 'dropped', kind: 'opening hours', id: placeId, name });
  }

  async #nameOf(tx: Transaction, who: Who, place: Place): Promise<string> {
    if (place.place === 'store') return (await this.stores.store(tx, who.scope, place.id)).name;
    if (place.place === 'organisation') return (await this.organisations.read(tx)).name;
    const region = await tx.table(RegionTable).findOneBy({ id: place.id });
    if (region === null) throw new Problem('not_found', {});
    return region.name;
  }
}

function placeOf(tx: Transaction, place: Place) {
  if (place.place === 'organisation') return { placeId: tx.organisationId, place: place.place };
  const own = place.place === 'store' ? { storeId: place.id } : { regionId: place.id };
  return { placeId: place.id, place: place.place, ...own };
}

function told({ holidays, hours, timeZone, week, ...rest }: PlaceHours) {
  const today = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(new Date());
  const moment = Date.now();
  const opensAt = hours.atOrAfter(moment);
  return {
    ...rest,
    timeZone,
    week: week.map(({ weekdays, ...period }) => ({ ...period, weekdays: [...weekdays] })),
    holidays: [...holidays].filter(([day]) => day >= today).map(([day, name]) => ({ day, name })),
    holidaysUntil: CLOSED_DAYS_COVER.until,
    isOpen: hours.isOpen(moment),
    opensAt: opensAt === null ? null : new Date(opensAt),
  };
}
