import { answerFinding, type AnswerDetails, type RespondentCode } from './answer-finding.js';
import type { AnswerReading } from './answer-reading.js';

/** What a number is held against. */
interface Bounds {
  readonly key: string;
  readonly min?: number;
  readonly max?: number;
  readonly decimals?: number;
}

/** Reads a number within its bounds, with no more decimals than the question takes (none, unless it says so). */
export function readNumber(question: Bounds, raw: unknown): AnswerReading {
  const { key, min = -Infinity, max = Infinity, decimals = 0 } = question;
  const refuse = (code: RespondentCode, details: AnswerDetails): AnswerReading => ({
    finding: answerFinding(key, code, details),
  });
  if (typeof raw !== 'number' || !Number.isFinite(raw) || Math.abs(raw) > 1e15) return refuse('not_a_number', {});

  if (raw < min) return refuse('number_too_small', { min });

  if (raw > max) return refuse('number_too_large', { max });

  // The decimal nearest to the number is the number itself exactly when it has that many digits.
  return Number(raw.toFixed(decimals)) === raw
    ? { answer: { value: raw === 0 ? 0 : raw } }
    : refuse('number_too_precise', { decimals });
}
