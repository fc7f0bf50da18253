import { decimalMarkOf, type DecimalMark } from './read-amount.js';
import { ordersOf, type DayOrder } from './read-day.js';

/** What the first rows tell of each column, were it one of dates or amounts. */
export type ColumnHints = Record<string, ColumnHint>;

interface ColumnHint {
  /** The orders in which all its dates can be read; null where no cell tells anything. Empty where they contradict. */
  dayOrders: DayOrder[] | null;
  /** A date that leaves the order open, to show. */
  openDay: string | null;
  /** The mark that its amounts have before decimals; null where none tells, or they contradict. */
  decimalMark: DecimalMark | null;
}

/** Looks through rows column by column. */
export function columnHints(columns: readonly string[], rows: readonly (readonly string[])[]): ColumnHints {
  const hints: ColumnHints = {};
  for (const [index, name] of columns.entries()) {
    if (name === '') continue;
    const cells = rows.map((row) => row[index] ?? '').filter((cell) => cell !== '' && cell.length < 60);
    const [days, marks] = [daysOf(cells), new Set(cells.map(decimalMarkOf).filter((mark) => mark !== null))];
    const decimalMark = marks.size === 1 ? ([...marks][0] ?? null) : null;
    if (days.dayOrders !== null || decimalMark !== null) hints[name] = { ...days, decimalMark };
  }
  return hints;
}

function daysOf(cells: readonly string[]): Pick<ColumnHint, 'dayOrders' | 'openDay'> {
  const told = cells.map(ordersOf).filter((orders) => orders.length > 0);
  if (told.length === 0) return { dayOrders: null, openDay: null };
  const dayOrders = told.reduce((left, orders) => left.filter((order) => orders.includes(order)));
  return { dayOrders: [...dayOrders], openDay: cells.find((cell) => ordersOf(cell).length > 1) ?? null };
}
