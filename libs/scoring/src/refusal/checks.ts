import { refuse } from './scoring-error.js';

/** What callers pass for data: null means missing. */
export type Missable = number | null;

/** A number that is neither NaN nor infinite, else `invalid_value`. */
export function checkFinite(value: number, what: string): number {
  return typeof value === 'number' && Number.isFinite(value)
    ? value
    : refuse('invalid_value', `${what} is not a number`);
}

/** A whole number of things, zero or more, else `invalid_value`. */
export function checkCount(value: number, what: string): number {
  return Number.isInteger(value) && value >= 0 ? value : refuse('invalid_value', `${what} is not a count: ${value}`);
}

/** A sample size, or an effective one, which need not be whole; zero or more, else `invalid_value`. */
export function checkSize(value: number, what: string): number {
  return checkFinite(value, what) >= 0 ? value : refuse('invalid_value', `${what} is negative: ${value}`);
}

/** Successes out of n, both counts, successes not above n. */
export function checkShare(successes: number, n: number): void {
  checkCount(successes, 'successes');
  checkCount(n, 'n');
  if (successes > n) refuse('invalid_value', `${successes} successes out of ${n}`);
}

/** A confidence level or power strictly between 0 and 1, else `invalid_parameter`. */
export function checkOpenFraction(value: number, what = 'confidence'): number {
  return value > 0 && value < 1 ? value : refuse('invalid_parameter', `${what} must lie between 0 and 1: ${value}`);
}

/** A fraction from 0 to 1, both included, else `invalid_parameter`. */
export function checkFraction(value: number, what: string): number {
  return value >= 0 && value <= 1 ? value : refuse('invalid_parameter', `${what} must be 0 to 1: ${value}`);
}

/** A finite parameter above zero, else `invalid_parameter`. */
export function checkPositive(value: number, what: string): number {
  const fine = typeof value === 'number' && Number.isFinite(value) && value > 0;
  return fine ? value : refuse('invalid_parameter', `${what} must be above zero: ${value}`);
}

/** Lists that belong together have one length, else `invalid_parameter`. */
export function checkSameLength(...lists: readonly { readonly length: number }[]): void {
  if (!lists.every((list) => Array.isArray(list))) refuse('invalid_value', 'a list is missing');
  if (lists.some((list) => list.length !== lists[0]!.length))
    refuse('invalid_parameter', `lists of different lengths: ${lists.map((list) => list.length).join(', ')}`);
}

/** Rows of one table have one length; any number of rows. */
export function checkRectangle(rows: readonly { readonly length: number }[]): void {
  for (const row of rows) checkSameLength(rows[0]!, row);
}

/** Weights are finite and not negative, else `invalid_value`. */
export function checkWeights(weights: readonly number[]): void {
  for (const weight of weights)
    if (checkFinite(weight, 'weight') < 0) refuse('invalid_value', `negative weight: ${weight}`);
}

/** Drops the missing values; refuses NaN and infinities. */
export function present(values: readonly Missable[]): number[] {
  if (!Array.isArray(values)) refuse('invalid_value', 'a list is missing');
  const kept: number[] = [];
  for (const value of values) if (value !== null && value !== undefined) kept.push(checkFinite(value, 'value'));

  return kept;
}
