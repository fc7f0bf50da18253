import { Injectable } from '@nestjs/common';
import { OpenHours, type Period } from '#hours';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import { selected, someColumns, type Part } from '../../database/some-columns.js';
import type { Transaction } from '../../database/transaction.js';
import { OpeningHoursTable } from '../tables/opening-hours.table.js';
import { holidaysOf } from './holidays-of.js';

const kept = someColumns(OpeningHoursTable, ['place', 'week', 'days', 'isClosedOnHolidays']);
type KeptHours = Part<typeof kept>;

/** When a place is open, and who said so. */
export interface PlaceHours extends Omit<KeptHours, 'place'> {
  from: KeptHours['place'] | 'assumed';
  /** What the region is called whose hours they are. */
  fromName: string | null;
  timeZone: string;
  holidays: ReadonlyMap<string, string>;
  hours: OpenHours;
}

const ofStoresSql = `
  with recursive up as (
    select s.id as store_id, s.id as place_id, s.region_id as above, 0 as depth from stores s where s.organisation_id = $1 and s.id = any($2)
    union all
    select u.store_id, r.id, r.parent_id, u.depth + 1 from up u join regions r on r.organisation_id = $1 and r.id = u.above)
  select distinct on (u.store_id) u.store_id as "storeId", r.name as "regionName", ${selected(kept, 'h')}
  from (select store_id, place_id, depth from up union all select store_id, $1, 1000 from up) u
  join opening_hours h on h.organisation_id = $1 and h.place_id = u.place_id
  left join regions r on r.organisation_id = $1 and r.id = h.region_id
  order by u.store_id, u.depth`;

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
    const rows = await tx.query<KeptHours & { storeId: string; regionName: string | null }>(ofStoresSql, [
      tx.organisationId,
      storeIds,
    ]);
    const zones = await tx.query<{ id: string; timeZone: string }>(
      'select id, time_zone as "timeZone" from stores where organisation_id = $1 and id = any($2)',
      [tx.organisationId, storeIds],
    );
    const { settings } = await this.organisations.read(tx);
    const byStore = new Map(rows.map(({ storeId, ...row }) => [storeId, row]));
    return new Map(zones.map(({ id, timeZone }) => [id, hoursAt(byStore.get(id), timeZone, settings)]));
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
