/** What stands before the decimals of an amount. */
export type DecimalMark = ',' | '.';

/** Why an amount can't be read. */
export type AmountFault = 'unusable_amount' | 'amount_in_doubt' | 'amount_below_zero';

const currencies =
  /^(?:€|\$|£|eur|euroa?|kr|sek|dkk|nok|isk|usd|gbp|rp|idr|rm|myr|lt|ltl|sgd)\.?|(?:€|\$|£|eur|euroa?|eurų|kr|sek|dkk|nok|isk|usd|gbp|rp|idr|rm|myr|lt|ltl|sgd|:-|,-)\.?$/iu;
/** Currencies that have no decimals in everyday life: a mark before three figures groups thousands. */
const wholeOnly = /rp|idr/i;
const spaces = /[\s\u00a0\u2007\u202f'’]/g;

/**
 * Reads an amount such as `1 234,50`, `1,234.50`, `45,90 kr` or `Rp150.000`: null where the cell is empty, else hundredths. Where
 * a single mark before three figures could be either (`45,678`), `decimalMark` decides, and nothing is guessed without it.
 */
export function readAmount(
  text: string,
  decimalMark: DecimalMark | null = null,
): number | null | { fault: AmountFault } {
  const trimmed = text.replaceAll(/^[\s\u00a0]+|[\s\u00a0]+$/g, '');
  if (trimmed === '') return null;
  const { digits, isNegative } = bare(trimmed);
  const mark = markOf(digits, wholeOnly.test(trimmed), decimalMark);
  if (mark === 'doubt') return { fault: 'amount_in_doubt' };
  const value = mark === null ? digits.replaceAll(/[.,]/g, '') : withPoint(digits, mark);
  if (!/^(?:\d{1,12}(?:\.\d*)?|\.\d+)$/.test(value) || !isGrouped(digits, mark)) return { fault: 'unusable_amount' };
  if (isNegative && Number(value) !== 0) return { fault: 'amount_below_zero' };
  return Math.round(Number(value) * 100 + 1e-6);
}

/** The mark that an amount’s decimals certainly have; null where it tells nothing. */
export function decimalMarkOf(text: string): DecimalMark | null {
  const { digits } = bare(text.trim());
  const mark = markOf(digits, wholeOnly.test(text), null);
  if (mark === ',' || mark === '.') return mark;
  const groups =
    /^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/.exec(digits)?.[1] ??
    (wholeOnly.test(text) && /^\d{1,3}([.,])\d{3}$/.exec(digits)?.[1]);
  return groups === ',' ? '.' : groups === '.' ? ',' : null;
}

function bare(text: string): { digits: string; isNegative: boolean } {
  let digits = text.replaceAll(spaces, '');
  let isNegative = /^\(.*\)$/.test(digits);
  if (isNegative) digits = digits.slice(1, -1);
  const sign = () => {
    if (/^[-−–]|\d[-−–]$/.test(digits)) isNegative = true;
    digits = digits.replace(/^[-−–+]|(?<=\d)[-−–]$/, '');
  };
  digits = digits.replace(/[.,:][-–]$/, '');
  sign();
  digits = digits.replace(currencies, '').replace(currencies, '');
  sign();
  return { digits: /^\d+:\d{2}$/.test(digits) ? digits.replace(':', ',') : digits, isNegative };
}

/** Which mark is the decimal one: null where there is none, `doubt` where it could be both. */
function markOf(digits: string, isWhole: boolean, decided: DecimalMark | null): DecimalMark | null | 'doubt' {
  const marks = [...digits].filter((each): each is DecimalMark => each === ',' || each === '.');
  const last = marks.at(-1);
  if (last === undefined) return null;
  if (new Set(marks).size === 2) return last;
  if (marks.length > 1) return null;
  const [before = '', after = ''] = digits.split(last);
  if (after.length !== 3 || before.length > 3 || /^0*$/.test(before)) return last;
  if (isWhole) return null;
  if (decided === null) return 'doubt';
  return decided === last ? last : null;
}

function withPoint(digits: string, mark: DecimalMark): string {
  const at = digits.lastIndexOf(mark);
  return `${digits.slice(0, at).replaceAll(/[.,]/g, '')}.${digits.slice(at + 1)}`;
}

/** Whether the marks that group thousands stand where thousands end. */
function isGrouped(digits: string, mark: DecimalMark | null): boolean {
  const whole = mark === null ? digits : digits.slice(0, digits.lastIndexOf(mark));
  return /^\d*$/.test(whole) || /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(whole);
}
