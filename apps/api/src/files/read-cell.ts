/** In which order dates with dots or slashes are written in a file. */
export type DayOrder = 'dmy' | 'mdy';

/** Reads a date of a table: `2026-03-31`, or `31.3.2026` and `31/3/2026` in the file's order. Null where it is none. */
export function readDay(text: string, order: DayOrder): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return asDay(iso[1], iso[2], iso[3]);
  const short = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
  if (!short) return null;
  return order === 'dmy' ? asDay(short[3], short[2], short[1]) : asDay(short[3], short[1], short[2]);
}

function asDay(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return isReal && Number(year) >= 1900 && Number(year) <= 2200 ? text : null;
}

/** Reads an amount such as `1 234,50` or `1,234.50`: null where the cell is empty, undefined where it is no amount. */
export function readAmount(text: string): number | null | undefined {
  if (text === '') return null;
  const bare = text.replaceAll(/[\s\u00a0€$£]/g, '');
  const decimal = /[.,](\d{1,2})$/.exec(bare);
  const whole = decimal ? bare.slice(0, decimal.index) : bare;
  const digits = whole.replaceAll(/[.,'](?=\d{3}(\D|$))/g, '');
  if (!/^\d{1,12}$/.test(digits)) return undefined;
  return Number(`${digits}.${decimal?.[1] ?? '0'}`);
}
