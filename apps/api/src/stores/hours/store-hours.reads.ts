import { Injectable } from '@nestjs/common';
import { OpenHours, type Period } from '#hours';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import type { Row } from '../../database/table.js';
import type { Transaction } from '../../database/transaction.js';
import { OpeningHoursTable } from '../tables/opening-hours.table.js';
import { RegionTable } from '../tables/region.table.js';
import { StoreTable } from '../tables/store.table.js';
import { holidaysOf } from './holidays-of.js';

type KeptHours = Pick<Row<typeof OpeningHoursTable>, 'place' | 'week' | 'days' | 'isClosedOnHolidays'>;

/** When a place is open, and who said so. */
export interface PlaceHours extends Omit<KeptHours, 'place'> {
  from: KeptHours['place'] | 'assumed';
  /** What the region is called whose hours they are. */
  fromName: string | null;
  timeZone: string;
  holidays: ReadonlyMap<string, string>;
  hours: OpenHours;
}

/** Where nobody said when it is open. */
const assumed = {
  week: [{ from: '09:00', until: '17:00', weekdays: [1, 2, 3, 4, 5] }],
  days: {},
  isClosedOnHolidays: true,
};

/** When stores are open: as each says itself, else its region, the regions above it, the organisation; else as it is assumed. */
@Injectable()
export class StoreHours {
  constructor(private readonly organisations: OrganisationsService) {}

  /** Of stores, by their ids. */
  async of(tx: Transaction, storeIds: readonly string[]): Promise<ReadonlyMap<string, PlaceHours>> {
    const stores = await tx.table(StoreTable).findBy({ id: storeIds });
    const nearest = await this.#nearest(tx, storeIds);
    return new Map(stores.map(({ id, regionId, timeZone }) => [id, nearest([id], regionId, timeZone)]));
  }

  /** Of a region, by which stores of it are counted that say nothing else; by the organisation’s clock, as stores of one may have several. */
  async ofRegion(tx: Transaction, id: string): Promise<PlaceHours> {
    const { timeZone } = await this.organisations.read(tx);
    return (await this.#nearest(tx, []))([], id, timeZone);
  }

  /** The hours of a place itself, else of the nearest region that has some, else the organisation’s. */
  async #nearest(tx: Transaction, own: readonly string[]) {
    const regions = new Map((await tx.table(RegionTable).findBy({})).map((region) => [region.id, region]));
    const places = [...own, ...regions.keys(), tx.organisationId];
    const rows = await tx.table(OpeningHoursTable).findBy({ placeId: places });
    const { settings } = await this.organisations.read(tx);
    const said = new Map(rows.map((row) => [row.placeId, row]));
    return (itself: readonly string[], regionId: string | null, timeZone: string): PlaceHours => {
      const above = [...itself];
      for (let at = regions.get(regionId ?? ''); at; at = regions.get(at.parentId ?? '')) above.push(at.id);
      const found = [...above, tx.organisationId].map((id) => said.get(id)).find((row) => row !== undefined);
      const regionName = regions.get(found?.regionId ?? '')?.name ?? null;
      return hoursAt(found && { ...found, regionName }, timeZone, settings);
    };
  }

  /** Of the organisation: by what is counted that belongs to no store. */
  async ofOrganisation(tx: Transaction): Promise<PlaceHours> {
    const { timeZone, settings } = await this.organisations.read(tx);
    const own = await tx.table(OpeningHoursTable).findOneBy({ placeId: tx.organisationId });
    return hoursAt(own === null ? undefined : { ...own, regionName: null }, timeZone, settings);
  }
}

type Found = KeptHours & { regionName: string | null };

function hoursAt(found: Found | undefined, timeZone: string, chosen: Parameters<typeof holidaysOf>[1]): PlaceHours {
  const holidays = holidaysOf(timeZone, chosen);
  const { week, days, isClosedOnHolidays } = found ?? assumed;
  return {
    from: found?.place ?? 'assumed',
    fromName: found?.regionName ?? null,
    week,
    days,
    isClosedOnHolidays,
    timeZone,
    holidays,
    hours: new OpenHours({
      week,
      days: closedAndOwn(days, isClosedOnHolidays ? holidays.keys() : []),
      timeZones: [timeZone],
    }),
  };
}

function closedAndOwn(days: KeptHours['days'], holidays: Iterable<string>): ReadonlyMap<string, readonly Period[]> {
  const closed: [string, Period[]][] = [...holidays].filter((day) => days[day] === undefined).map((day) => [day, []]);
  const own = Object.entries(days).flatMap(([day, periods]): [string, Period[]][] => (periods ? [[day, periods]] : []));
  return new Map([...closed, ...own]);
}
