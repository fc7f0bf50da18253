import { languages, timeZoneSchema } from '../access/access.dto.js';
import { cellFault, type ImportFault } from '../files/importer.js';
import { readDay, type DayOrder } from '../files/read-cell.js';
import type { TableRow } from '../files/read-table.js';
import type { CellCode, SentenceDetails } from '../files/table-sentences.js';
import type { StoreInput } from './stores.dto.js';

/** A store as a row tells it, with the path of its region. */
export interface ReadStore {
  store: StoreInput;
  region: string;
}

/** What a row that does not say so has. */
interface Fallback {
  timeZone: string;
  language: string;
}

type Mapping = Readonly<Record<string, string>>;
type Cell = (target: string) => string;

/** Reads one row. Every cell that can't be used is a fault; with faults there is no store. */
export function readStoreRow(
  row: TableRow,
  mapping: Mapping,
  fallback: Fallback,
): ReadStore | { faults: ImportFault[] } {
  if (row.fault !== null)
    return { faults: [cellFault({ line: row.line, field: '' }, row.fault.code, row.fault.details)] };
  const cell: Cell = (target) => row.cells[mapping[target] ?? ''] ?? '';
  const told = tellStore(cell, mapping, fallback);
  const faults = checks.flatMap(({ target, code, details, isFine }) => {
    const at = { line: row.line, field: mapping[target] ?? target, value: cell(target) };
    return isFine(told, cell) ? [] : [cellFault(at, code, details?.(cell(target)))];
  });
  const { store, region } = told;
  return faults.length > 0 ? { faults } : { store, region };
}

function tellStore(cell: Cell, mapping: Mapping, fallback: Fallback): ReadStore {
  const number = (target: string) => (cell(target) === '' ? null : Number(cell(target).replace(',', '.')));
  const setting = cell('setting') === '' ? 'store' : cell('setting').toLowerCase().replaceAll(/[\s-]/g, '_');
  const store = {
    code: cell('code'),
    name: cell('name'),
    setting: setting as StoreInput['setting'],
    regionId: null,
    timeZone: cell('timeZone') || fallback.timeZone,
    language: (cell('language').toLowerCase() || fallback.language) as StoreInput['language'],
    address: cell('address') || null,
    latitude: number('latitude'),
    longitude: number('longitude'),
    openedOn: readDay(cell('openedOn'), (mapping['dayOrder'] as DayOrder | undefined) ?? 'dmy'),
  };
  return { store, region: cell('region') };
}

const isLine = (text: string, max: number) => text !== '' && text.length <= max && !/\p{Cc}/u.test(text);
const isWithin = (value: number | null, most: number) => value === null || Math.abs(value) <= most;

/** What must hold of each cell, with what to do where it does not. */
const checks: readonly {
  target: string;
  code: CellCode;
  details?: (text: string) => SentenceDetails;
  isFine: (told: ReadStore, cell: Cell) => boolean;
}[] = [
  {
    target: 'code',
    code: 'unusable_code',
    details: () => ({ limit: 50 }),
    isFine: ({ store }) => isLine(store.code, 50),
  },
  {
    target: 'name',
    code: 'unusable_name',
    details: () => ({ limit: 200 }),
    isFine: ({ store }) => isLine(store.name, 200),
  },
  {
    target: 'region',
    code: 'unusable_region',
    details: () => ({ limit: 200 }),
    isFine: ({ region }) => region === '' || isLine(region, 200),
  },
  {
    target: 'address',
    code: 'too_long',
    details: (text) => ({ found: text.length, limit: 500 }),
    isFine: ({ store }) => (store.address ?? '').length <= 500,
  },
  {
    target: 'setting',
    code: 'unknown_setting',
    isFine: ({ store }) => store.setting === 'store' || store.setting === 'call_centre',
  },
  {
    target: 'language',
    code: 'unknown_language',
    details: () => ({ allowed: languages.join(', ') }),
    isFine: ({ store }) => languages.includes(store.language),
  },
  {
    target: 'timeZone',
    code: 'unknown_time_zone',
    isFine: ({ store }) => timeZoneSchema.safeParse(store.timeZone).success,
  },
  {
    target: 'latitude',
    code: 'unusable_latitude',
    isFine: ({ store }) => isWithin(store.latitude, 90),
  },
  {
    target: 'longitude',
    code: 'unusable_longitude',
    isFine: ({ store }) => isWithin(store.longitude, 180),
  },
  {
    target: 'openedOn',
    code: 'unusable_date',
    isFine: ({ store }, cell) => cell('openedOn') === '' || store.openedOn !== null,
  },
];
