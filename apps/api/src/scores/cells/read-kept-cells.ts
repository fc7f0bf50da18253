import type { Transaction } from '../../database/transaction.js';
import { addColumns, type AddedUp } from './add-columns.js';
import { answersWithin } from '../../responses/answers-within.js';
import { placesWithin } from '../../stores/places-within.js';
import { cellTable } from './cell-tables.js';
import { KeptCells, type KeptColumn, type KeptOrganisation } from './kept-cells.js';
import { isNetwork, networkOf, type ScoreFilter } from '../score-filter.js';

/** Enough for two years of a thousand stores; a process keeps no more. */
const limit = 32 * 2 ** 20;
const kept = new KeptCells(limit);

/** What is asked of the cells of whole months. */
export interface KeptQuery {
  measures: readonly string[];
  /** Columns to add up: those of a shorter list are the first ones of a longer one. */
  sums: readonly string[];
  by: { store: boolean; month: boolean };
}

interface Month {
  month: string;
  stamp: string;
}

interface Wanted {
  measure: string;
  month: string;
  stamp: string;
  name: string;
  column: KeptColumn | null;
}

/**
 * Adds up the cells of whole months that a filter lets through, from memory. They are read from the database once and kept under
 * the stamp of their month, which changes with any of its cells: only what changed is read again. Null where it is more than is
 * worth keeping.
 */
export async function readKeptCells(tx: Transaction, filter: ScoreFilter, query: KeptQuery): Promise<AddedUp[] | null> {
  const { measures, sums, by } = query;
  const months = await stampedMonths(tx, filter);
  const stores = months[0]?.stores ?? 0;
  if (stores * months.length * measures.length * sums.length * 8 > limit / 2) return null;
  const organisation = kept.of(tx.organisationId);
  const { surveyId, channel, language } = filter;
  const all = months.flatMap(({ month, stamp }) =>
    measures.map((measure): Wanted => {
      const name = `${measure} ${month} ${surveyId} ${channel} ${language}`;
      return { measure, month, stamp, name, column: organisation.find(name, { stamp, width: sums.length }) };
    }),
  );
  const missing = all.filter(({ column }) => column === null);
  if (missing.length > 0) await load(tx, filter, { organisation, missing, sums });
  const fits = isNetwork(filter) ? null : await fittingStores(tx, filter, { organisation, months });
  return addColumns(all, { fits, by, ids: organisation.stores.ids, width: sums.length });
}

async function stampedMonths(tx: Transaction, { from, to }: ScoreFilter): Promise<(Month & { stores: number })[]> {
  return tx.query<Month & { stores: number }>(
    `select month::text, stamp, (select count(*)::int from stores where organisation_id = $1) as stores from month_stamps
     where organisation_id = $1 and month >= $2 and month < $3 order by month`,
    [tx.organisationId, from, to],
  );
}

/** Which stores count in which months, by number. */
async function fittingStores(
  tx: Transaction,
  filter: ScoreFilter,
  { organisation, months }: { organisation: KeptOrganisation; months: readonly Month[] },
): Promise<Map<string, Uint8Array>> {
  const within = placesWithin(tx, filter, { store: 's.id', day: 'm.month' });
  const rows = await tx.query<{ store: Buffer; months: string[] }>(
    `${within.with}
     select uuid_send(s.id) as store, array_agg(m.month::text) as months from stores s cross join unnest($${within.next}::date[]) m (month)
     where s.organisation_id = $1 and ${within.where} group by s.id`,
    [...within.values, months.map(({ month }) => month)],
  );
  const numbered = rows.map((row) => ({ store: organisation.stores.numberOf(row.store, 0), months: row.months }));
  const fits = new Map(months.map(({ month }) => [month, new Uint8Array(organisation.stores.ids.length)]));
  for (const row of numbered) for (const month of row.months) fits.get(month)?.fill(1, row.store, row.store + 1);
  return fits;
}

/**
 * Reads the columns that are missing. A fold between the reading of stamps and this makes them newer than their stamp, never
 * older: then the next reader finds another stamp, and reads again.
 */
async function load(
  tx: Transaction,
  filter: ScoreFilter,
  {
    organisation,
    missing,
    sums,
  }: { organisation: KeptOrganisation; missing: readonly Wanted[]; sums: readonly string[] },
): Promise<void> {
  const { table, columns } = cellTable(filter, 'month');
  const within = answersWithin(tx, networkOf(filter), columns);
  const [measuresAt, monthsAt] = [`$${within.next}`, `$${within.next + 1}`];
  const packed = sums.map((name) => `float8send(c.${name})`).join(' || ');
  const rows = await tx.query<{ measure: string; month: string; packed: Buffer }>(
    `${within.with}
     select c.measure, c.month::text as month, string_agg(uuid_send(c.store_id) || ${packed}, '') as packed from ${table} c
     where c.organisation_id = $1 and c.measure = any(${measuresAt}) and c.month = any(${monthsAt}::date[]) and ${within.where}
     group by c.measure, c.month`,
    [...within.values, distinct(missing, 'measure'), distinct(missing, 'month')],
  );
  const found = new Map(rows.map(({ measure, month, packed: bytes }) => [`${measure} ${month}`, bytes]));
  for (const wanted of missing) {
    // A measure that nobody answered in a month is known to be empty.
    const bytes = found.get(`${wanted.measure} ${wanted.month}`) ?? Buffer.alloc(0);
    wanted.column = { stamp: wanted.stamp, ...unpack(bytes, { organisation, width: sums.length }) };
    organisation.keep(wanted.name, wanted.column);
  }
  kept.trim();
}

const distinct = (wanted: readonly Wanted[], key: 'measure' | 'month') => [...new Set(wanted.map((each) => each[key]))];

/** A store's cells of several surveys, channels or languages become one. */
function unpack(
  bytes: Buffer,
  { organisation, width }: { organisation: KeptOrganisation; width: number },
): Omit<KeptColumn, 'stamp'> {
  const size = 16 + 8 * width;
  const places = new Map<number, number>();
  const sums = new Float64Array((bytes.length / size) * width);
  for (let at = 0; at < bytes.length; at += size) {
    const store = organisation.stores.numberOf(bytes, at);
    const place = places.get(store) ?? places.size;
    places.set(store, place);
    for (let index = 0; index < width; index += 1)
      sums[place * width + index] = (sums[place * width + index] ?? 0) + bytes.readDoubleBE(at + 16 + 8 * index);
  }
  return { stores: Int32Array.from(places.keys()), sums: sums.slice(0, places.size * width), width };
}
