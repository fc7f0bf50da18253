import type { Comparison } from '../definition/condition.js';
import { LIMITS } from '../definition/limits.js';
import type { Question } from '../definition/question.js';
import type { Comparable } from '../logic/holds.js';
import { codesOf } from './codes-of.js';

/** Codes whose subsets are all tried. */
const SUBSETS_OF = 8;

/**
 * The values of an answer, or of a customer's field (no question), that can tell the comparisons apart: all codes of a
 * closed question; for open ones the values named, one beside each, and one between each two. Empty is always possible.
 */
export function possibleValues(
  question: Question | undefined,
  comparisons: readonly Comparison[],
): readonly Comparable[] {
  const named = comparisons.flatMap(({ value }) => (value === undefined ? [] : [value].flat()));
  if (question?.kind === 'choices') return [undefined, ...subsets(codesOf(question), named)];

  const codes = question === undefined ? [] : codesOf(question);
  if (codes.length > 0) return [undefined, ...codes];

  const bounded = boundsOf(question);
  const bounds = bounded === null ? [] : [bounded.min ?? 0, bounded.max ?? 0];
  const numbers = around([...named, ...bounds].filter((value) => typeof value === 'number')).filter((value) =>
    isWithin(question, value),
  );
  const texts = named.filter((value) => typeof value === 'string');
  const beside = question?.kind === 'date' ? ['0001-01-01', '9999-12-31'] : ['', '~'];
  const between = question?.kind === 'date' ? texts.flatMap(daysBeside) : texts.map((text) => `${text}~`);
  return [undefined, ...numbers, ...(bounded !== null ? [] : [...texts, ...between, ...beside])];
}

/** The sets of codes that the comparisons can tell apart: any of those named, and one that is not. */
function subsets(codes: readonly number[], named: readonly (string | number)[]): readonly (readonly number[])[] {
  const known = codes.filter((code) => named.includes(code)).slice(0, SUBSETS_OF);
  const stranger = codes.find((code) => !named.includes(code));
  const sets = known.reduce<number[][]>((all, code) => [...all, ...all.map((set) => [...set, code])], [[]]);
  const withStranger = stranger === undefined ? [] : sets.map((set) => [...set, stranger]);
  return [...sets, ...withStranger].filter((set) => set.length > 0);
}

function around(numbers: readonly number[]): readonly number[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const between = sorted.slice(1).map((number, index) => (number + (sorted[index] ?? 0)) / 2);
  return sorted.length === 0 ? [0] : [...sorted.flatMap((number) => [number - 1, number, number + 1]), ...between];
}

/** The bounds of a question that is answered with a number; null for every other. */
function boundsOf(question: Question | undefined): { readonly min?: number; readonly max?: number } | null {
  switch (question?.kind) {
    case 'number':
      return question;
    case 'counter':
      return { min: 0, ...question };
    case 'timed':
      return { min: 0, max: LIMITS.seconds };
    default:
      return null;
  }
}

function isWithin(question: Question | undefined, value: number): boolean {
  const { min = -Infinity, max = Infinity } = boundsOf(question) ?? {};
  return value >= min && value <= max;
}

/** Texts just before and after a day, in the order of texts; whether the calendar has them does not matter here. */
function daysBeside(day: string): readonly string[] {
  return [`${day}~`, `${day.slice(0, -1)}/`];
}
