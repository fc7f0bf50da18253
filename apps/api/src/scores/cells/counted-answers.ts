import { askedQuestions, itemsIn, type AskedQuestion, type CanonicalRecord, type Definition } from '#surveys';
import type { Choice, Contribution } from './contributions.js';

/** A question, or a row of a matrix, whose answers are counted by code instead of scored. */
interface CountedQuestion {
  key: string;
  question: string;
  row: string | null;
}

/** The measure of a question whose answers are counted: its cells hold how many people answered, and no score. */
export function askedMeasure(key: string): string {
  return `asked:${key}`;
}

/**
 * What a response adds to questions that are counted: one person who answered, or why there is no answer; and each code that
 * was chosen. One person may choose several, so that shares are of people and never of ticks.
 */
export function countedAnswers(
  definition: Definition,
  record: CanonicalRecord,
): { bases: Contribution[]; choices: Choice[] } {
  const bases: Contribution[] = [];
  const choices: Choice[] = [];
  for (const { key, question, row } of countedQuestions(definition)) {
    const measure = askedMeasure(key);
    const whole = record.answers[question];
    const answer = whole !== undefined && 'rows' in whole ? whole.rows[row ?? ''] : whole;
    if (answer !== undefined && 'value' in answer) {
      bases.push({ measure, score: 0, code: null, empty: null });
      choices.push(...codesIn(answer.value).map((code) => ({ measure, code })));
    } else {
      const empty = answer !== undefined && 'empty' in answer ? answer.empty : 'not_shown';
      bases.push({ measure, score: null, code: null, empty });
    }
  }
  return { bases, choices };
}

const known = new WeakMap<Definition, readonly CountedQuestion[]>();

function countedQuestions(definition: Definition): readonly CountedQuestion[] {
  const remembered = known.get(definition);
  if (remembered !== undefined) return remembered;
  const scored = new Set(itemsIn(definition).map(({ key }) => key));
  const counted = askedQuestions(definition)
    .flatMap(placesOf)
    .filter(({ key }) => !scored.has(key));
  known.set(definition, counted);
  return counted;
}

function placesOf(question: AskedQuestion): CountedQuestion[] {
  const { key, kind } = question;
  switch (kind) {
    case 'matrix':
      return question.rows.map((row) => ({ key: `${key}.${row.key}`, question: key, row: row.key }));
    case 'choice':
    case 'choices':
    case 'scale':
    case 'recommend':
    case 'ease':
    case 'yes_no':
      return [{ key, question: key, row: null }];
    default:
      return [];
  }
}

function codesIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (Array.isArray(value)) return [...new Set(value as readonly number[])];
  const own = value as { code?: number; codes?: readonly number[] };
  return own.codes ?? (own.code === undefined ? [] : [own.code]);
}
