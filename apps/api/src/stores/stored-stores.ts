import type { Transaction } from '../database/transaction.js';

/** A store as it is stored, for a file that may change it. */
export interface StoredStore {
  id: string;
  code: string;
  name: string;
  regionId: string | null;
  setting: string;
  timeZone: string;
  language: string;
  address: string | null;
  latitude: number | null;
  longitude: number | null;
  openedOn: string | null;
}

const changeable = ['name', 'setting', 'timeZone', 'language', 'address', 'latitude', 'longitude', 'openedOn'] as const;
type Told = Record<string, unknown>;

/** Every store by its code, in small letters: `s01` is `S01`. */
export async function storedByCode(tx: Transaction): Promise<Map<string, StoredStore>> {
  const rows = await tx.query<StoredStore>(
    `select id, code, name, region_id as "regionId", setting, time_zone as "timeZone", language, address, latitude, longitude,
       opened_on::text as "openedOn" from stores where organisation_id = $1 order by code desc`,
    [tx.organisationId],
  );
  return new Map(rows.map((row) => [row.code.toLowerCase(), row]));
}

/** Puts into a store what a row tells of it, and nothing that it does not. Null where that changes nothing. */
export async function changeStored(
  tx: Transaction,
  stored: StoredStore,
  told: Readonly<Partial<Record<(typeof changeable)[number], unknown>>>,
): Promise<{ before: Told; after: Told } | null> {
  const changed = changeable.filter((name) => (told[name] ?? null) !== null && told[name] !== stored[name]);
  if (changed.length === 0) return null;
  const pick = (of: Told) => Object.fromEntries(changed.map((name) => [name, of[name]]));
  const after = { ...stored, ...pick({ ...told }) };
  await tx.query(
    `update stores set name = $3, setting = $4, time_zone = $5, language = $6, address = $7, latitude = $8, longitude = $9,
       opened_on = $10 where organisation_id = $1 and id = $2`,
    [tx.organisationId, stored.id, ...changeable.map((name) => after[name])],
  );
  return { before: pick({ ...stored }), after: pick({ ...told }) };
}
