import { languages, timeZoneSchema } from '../access/access.dto.js';
import { cellFault, type ImportFault } from '../files/lists/importer.js';
import { readDay, type DayOrder } from '../files/lists/read-day.js';
import { readLanguageName } from '../files/lists/read-language.js';
import type { TableRow } from '../files/lists/read-table.js';
import type { CellCode, SentenceDetails } from '../files/lists/table-sentences.js';
import { readSetting } from './read-setting.js';

/** A store as a row tells it; null is 'not told', which leaves what is known as it is. */
export interface ReadStore {
  line: number;
  code: string;
  name: string;
  /** The path of its region; empty where the row names none. */
  region: string;
  setting: 'store' | 'call_centre' | null;
  timeZone: string | null;
  language: string | null;
  address: string | null;
  latitude: number | null;
  longitude: number | null;
  openedOn: string | null;
}

type Mapping = Readonly<Record<string, string>>;
type Cell = (target: string) => string;

/** Reads one row. Every cell that can't be used is a fault; with faults there is no store. */
export function readStoreRow(
  row: TableRow,
  mapping: Mapping,
  dayOrder: DayOrder,
): { store: ReadStore } | { faults: ImportFault[] } {
  if (row.fault !== null)
    return { faults: [cellFault({ line: row.line, field: '' }, row.fault.code, row.fault.details)] };
  const cell: Cell = (target) => row.cells[mapping[target] ?? ''] ?? '';
  const store = tellStore(row.line, cell, dayOrder);
  const faults = checks.flatMap(({ target, code, details, isFine }) => {
    const at = { line: row.line, field: mapping[target] ?? target, value: cell(target) };
    return isFine(store, cell(target)) ? [] : [cellFault(at, code, details?.(cell(target)))];
  });
  return faults.length > 0 ? { faults } : { store };
}

function tellStore(line: number, cell: Cell, dayOrder: DayOrder): ReadStore {
  const number = (target: string) => (cell(target) === '' ? null : Number(cell(target).replace(',', '.')));
  return {
    line,
    code: cell('code'),
    name: cell('name'),
    region: cell('region'),
    setting: readSetting(cell('setting')),
    timeZone: cell('timeZone') || null,
    language: readLanguageName(cell('language')),
    address: cell('address') || null,
    latitude: number('latitude'),
    longitude: number('longitude'),
    openedOn: readDay(cell('openedOn'), dayOrder),
  };
}

const isLine = (text: string, max: number) => text !== '' && text.length <= max && !/\p{Cc}/u.test(text);
const isWithin = (value: number | null, most: number) => value === null || Math.abs(value) <= most;

/** What must hold of each cell, with what to do where it does not. */
const checks: readonly {
  target: string;
  code: CellCode;
  details?: (text: string) => SentenceDetails;
  isFine: (store: ReadStore, text: string) => boolean;
}[] = [
  {
    target: 'code',
    code: 'unusable_code',
    details: () => ({ limit: 50 }),
    isFine: ({ code }) => isLine(code, 50),
  },
  {
    target: 'name',
    code: 'unusable_name',
    details: () => ({ limit: 200 }),
    isFine: ({ name }) => isLine(name, 200),
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
    isFine: ({ address }) => (address ?? '').length <= 500,
  },
  { target: 'setting', code: 'unknown_setting', isFine: ({ setting }, text) => text === '' || setting !== null },
  {
    target: 'language',
    code: 'unknown_language',
    details: () => ({ allowed: languages.join(', ') }),
    isFine: ({ language }, text) => text === '' || language !== null,
  },
  {
    target: 'timeZone',
    code: 'unknown_time_zone',
    isFine: ({ timeZone }) => timeZone === null || timeZoneSchema.safeParse(timeZone).success,
  },
  { target: 'latitude', code: 'unusable_latitude', isFine: ({ latitude }) => isWithin(latitude, 90) },
  { target: 'longitude', code: 'unusable_longitude', isFine: ({ longitude }) => isWithin(longitude, 180) },
  { target: 'openedOn', code: 'unusable_date', isFine: ({ openedOn }, text) => text === '' || openedOn !== null },
];
