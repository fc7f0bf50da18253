import type { Point } from '../definition/question.js';
import { answerFinding } from './answer-finding.js';
import type { SingleAnswer } from './answer.js';
import { quotedRaw } from './plain.js';
import type { AnswerReading } from './answer-reading.js';

/** The codes of a scale: its points, or every whole number between two ends. */
export type Codes = readonly Point[] | { readonly from: number; readonly to: number };

/** Reads a point of a scale: a whole number among its codes. Minus zero is zero. */
export function readCode(key: string, codes: Codes, raw: unknown): AnswerReading<SingleAnswer> {
  const { from, to } = 'from' in codes ? codes : { from: codes[0]?.code ?? 0, to: codes.at(-1)?.code ?? 0 };
  if (typeof raw !== 'number' || !Number.isInteger(raw))
    return { finding: answerFinding(key, 'malformed', { expected: `a whole number from ${from} to ${to}` }) };

  return raw >= from && raw <= to
    ? { answer: { value: raw === 0 ? 0 : raw } }
    : { finding: answerFinding(key, 'not_offered', { found: quotedRaw(raw), offered: `${from} to ${to}` }) };
}
