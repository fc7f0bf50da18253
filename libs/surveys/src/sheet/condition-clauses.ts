import type { AnswerComparison, ComparedValue, Condition } from '../definition/condition.js';
import type { Question } from '../definition/question.js';
import { holds } from '../logic/holds.js';
import { splitReference } from '../logic/split-reference.js';
import { codesOf } from '../publish/codes-of.js';

/** Something about one answer that a line can say. */
export type Clause = { readonly reference: string } & (
  | { readonly says: 'marked' | 'unmarked'; readonly codes: readonly number[] }
  | { readonly says: 'answered' | 'unanswered' }
  | { readonly says: '=' | '<' | '<=' | '>' | '>='; readonly value: string | number }
);

/** What a line says: one clause, or two of which both hold or one. */
export interface Saying {
  readonly clauses: readonly Clause[];
  readonly join: 'and' | 'or';
}

/** More marks than this are no line. */
const MOST_CODES = 5;
const MOST_CLAUSES = 2;

/**
 * What a printed line can say of a condition on answers: which marks of one question, or that of two questions. Null where
 * it takes more than that: then nobody with a pen would follow it.
 */
export function conditionClauses(
  condition: Condition,
  questionOf: (key: string) => Question | undefined,
): Saying | null {
  const one = oneClause(condition, questionOf);
  if (one !== null) return { clauses: [one], join: 'and' };

  const join = 'all' in condition ? 'and' : 'or';
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  const merged = join === 'or' ? mergedMarks(parts, questionOf) : parts;
  const clauses = merged.map((part) => oneClause(part, questionOf));
  return clauses.length === 0 || clauses.length > MOST_CLAUSES || clauses.includes(null)
    ? null
    : { clauses: clauses.filter((clause) => clause !== null), join };
}

function oneClause(condition: Condition, questionOf: (key: string) => Question | undefined): Clause | null {
  if ('not' in condition) {
    const inner = oneClause(condition.not, questionOf);
    return inner === null ? null : opposite(inner);
  }
  if ('any' in condition) {
    const [only, ...others] = mergedMarks(condition.any, questionOf);
    return only === undefined || others.length > 0 || 'any' in only
      ? markedAnyOf(condition.any, questionOf)
      : oneClause(only, questionOf);
  }
  return 'answer' in condition ? comparisonClause(condition, questionOf) : null;
}

function comparisonClause(
  comparison: AnswerComparison,
  questionOf: (key: string) => Question | undefined,
): Clause | null {
  const { answer: reference, is, value } = comparison;
  if (is === 'answered') return { reference, says: 'answered' };
  if (is === 'empty') return { reference, says: 'unanswered' };
  const question = questionOf(splitReference(reference).question);
  const all = question === undefined ? [] : markedCodes(question);
  if (all.length === 0) return isSingle(value) && isSaidOf(is) ? { reference, says: is, value } : null;
  const isMany = question?.kind === 'choices';
  const codes = all.filter((code) => holds(comparison, () => (isMany ? [code] : code)));
  return markedClause(reference, codes, all);
}

function markedClause(reference: string, codes: readonly number[], all: readonly number[]): Clause | null {
  if (codes.length === all.length) return { reference, says: 'answered' };
  return codes.length === 0 || (codes.length > MOST_CODES && !isRun(codes))
    ? null
    : { reference, says: 'marked', codes };
}

/** The codes that are printed as boxes; none for what is written. */
function markedCodes(question: Question): readonly number[] {
  if (question.kind !== 'number') return codesOf(question);
  const { min, max, decimals = 0 } = question;
  if (min === undefined || max === undefined || decimals > 0) return [];
  const [first, last] = [Math.ceil(min), Math.floor(max)];
  return last - first > 10 ? [] : Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Codes that follow one another. */
export function isRun(codes: readonly number[]): boolean {
  return codes.length > 2 && codes.every((code, index) => code === (codes[0] ?? 0) + index);
}

function opposite(clause: Clause): Clause | null {
  switch (clause.says) {
    case 'marked':
      return { ...clause, says: 'unmarked' };
    case 'unmarked':
      return { ...clause, says: 'marked' };
    case 'answered':
      return { ...clause, says: 'unanswered' };
    case 'unanswered':
      return { ...clause, says: 'answered' };
    default:
      return null;
  }
}

/** Marks of one and the same question, said as one clause; null where the parts are of several. */
function markedAnyOf(parts: readonly Condition[], questionOf: (key: string) => Question | undefined): Clause | null {
  const clauses = parts.map((part) => oneClause(part, questionOf));
  const [first] = clauses;
  if (first === undefined || first === null) return null;
  const codes: number[] = [];
  for (const clause of clauses) {
    if (clause?.says !== 'marked' || clause.reference !== first.reference) return null;
    codes.push(...clause.codes.filter((code) => !codes.includes(code)));
  }
  const question = questionOf(splitReference(first.reference).question);
  const all = question === undefined ? [] : markedCodes(question);
  return markedClause(
    first.reference,
    all.filter((code) => codes.includes(code)),
    all,
  );
}

/** The parts of an `any`, those about marks of one question put together. */
function mergedMarks(parts: readonly Condition[], questionOf: (key: string) => Question | undefined): Condition[] {
  const groups = new Map<string, Condition[]>();
  for (const part of parts) {
    const clause = oneClause(part, questionOf);
    const key = clause?.says === 'marked' ? clause.reference : `other ${groups.size}`;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()].map((group) => (group.length === 1 ? (group[0] as Condition) : { any: group }));
}

function isSingle(value: ComparedValue | undefined): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function isSaidOf(is: AnswerComparison['is']): is is '=' | '<' | '<=' | '>' | '>=' {
  return is === '=' || is === '<' || is === '<=' || is === '>' || is === '>=';
}
