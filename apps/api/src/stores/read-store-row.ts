import { cellFault, type ImportFault } from '../files/lists/importer.js';
import type { DayOrder } from '../files/lists/read-day.js';
import type { TableRow } from '../files/lists/read-table.js';
import { isNeeded, storeColumns, storeFieldNames, storeFields, type StoreFields } from './store-fields.js';

/** A store as a row tells it; what the row does not tell leaves what is known as it is. */
export interface ReadStore {
  line: number;
  told: Pick<StoreFields, 'code' | 'name'> & Partial<StoreFields>;
  /** The path of its region; empty where the row names none. */
  region: string;
}

type Mapping = Readonly<Record<string, string>>;

const longestRegion = 200;

/** Reads one row. Every cell that can't be used is a fault; with faults there is no store. */
export function readStoreRow(
  row: TableRow,
  mapping: Mapping,
  dayOrder: DayOrder,
): { store: ReadStore } | { faults: ImportFault[] } {
  if (row.fault !== null)
    return { faults: [cellFault({ line: row.line, field: '' }, row.fault.code, row.fault.details)] };
  const cell = (target: string) => row.cells[mapping[target] ?? ''] ?? '';
  const at = (target: string) => ({ line: row.line, field: mapping[target] ?? target, value: cell(target) });
  const told: Record<string, unknown> = {};
  const faults: ImportFault[] = [];
  for (const name of storeFieldNames) {
    const text = cell(name);
    const { read, fault, details } = storeColumns[name];
    if (text === '' && !isNeeded(name)) continue;
    const value = read === undefined ? text : (read(text, dayOrder) ?? undefined);
    const found = storeFields[name].safeParse(value);
    if (found.success && found.data !== undefined) told[name] = found.data;
    else faults.push(cellFault(at(name), fault, details?.(text)));
  }
  const region = cell('region');
  if (region !== '' && !isLine(region, longestRegion))
    faults.push(cellFault(at('region'), 'unusable_region', { limit: longestRegion }));
  return faults.length > 0 ? { faults } : { store: { line: row.line, told: told as ReadStore['told'], region } };
}

function isLine(text: string, max: number): boolean {
  return text.length <= max && !/\p{Cc}/u.test(text);
}
