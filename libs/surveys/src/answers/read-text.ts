import { LIMITS } from '../definition/limits.js';
import type { TextQuestion } from '../definition/question.js';
import { answerFinding, type AnswerFinding } from './answer-finding.js';
import type { AnswerReading } from './answer-reading.js';

/** The longest text a question takes. */
export function maxLengthOf(question: TextQuestion): number {
  return question.maxLength ?? (question.kind === 'short_text' ? LIMITS.shortText : LIMITS.longText);
}

/** Reads a text. It is kept exactly as it came, but for the empty text, which is 'skipped'; NUL is refused. */
export function readText(question: TextQuestion, raw: unknown): AnswerReading {
  const wrong = textFinding(question.key, raw, maxLengthOf(question));
  if (wrong !== null) return { finding: wrong };

  if (raw === '') return { answer: { empty: 'skipped' } };

  const { key, minLength: min = 0 } = question;
  const text = raw as string;
  const found = min > 0 ? codePointsIn(text.trim()) : 0;
  return found < min ? { finding: answerFinding(key, 'text_too_short', { found, min }) } : { answer: { value: text } };
}

/** What is wrong with a text; lengths are in characters (Unicode code points), so that an emoji counts once. */
export function textFinding(key: string, raw: unknown, max: number): AnswerFinding | null {
  if (typeof raw !== 'string') return answerFinding(key, 'not_a_text');

  if (raw.includes('\0')) return answerFinding(key, 'text_unstorable');

  const found = raw.length > max ? codePointsIn(raw) : 0;
  return found > max ? answerFinding(key, 'text_too_long', { found, max }) : null;
}

function codePointsIn(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;

  return count;
}
