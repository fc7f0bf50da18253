import type { Answer } from '../answers/answer.js';
import type { Comparable } from './holds.js';

/**
 * What conditions see of an answer: its code, number, seconds, text, day, or the codes chosen. A text beside an option is not
 * seen; every emptiness is undefined; of a matrix only the row named.
 */
export function comparableAnswer(answer: Answer | undefined, row: string | null): Comparable {
  if (answer === undefined) return undefined;

  if ('rows' in answer)
    return row !== null && Object.hasOwn(answer.rows, row) ? comparableAnswer(answer.rows[row], null) : undefined;

  if ('empty' in answer) return undefined;

  const { value } = answer;
  if (typeof value === 'object' && 'code' in value) return value.code;

  if (typeof value !== 'object') return value;

  if ('codes' in value) return value.codes;

  // Of photos, receipts and places a condition sees only that they are there.
  return isCodes(value) ? value : 1;
}

function isCodes(value: object): value is readonly number[] {
  return Array.isArray(value) && value.every((code) => typeof code === 'number');
}
