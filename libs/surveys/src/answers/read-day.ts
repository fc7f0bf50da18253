import { calendarDay } from '../definition/calendar-day.js';
import type { DateQuestion } from '../definition/question.js';
import { answerFinding } from './answer-finding.js';
import type { AnswerReading } from './answer-reading.js';

/** Reads a day that exists, written as `2025-12-31`, within its bounds. */
export function readDay({ key, min, max }: DateQuestion, raw: unknown): AnswerReading {
  if (typeof raw !== 'string' || raw.length > 10 || calendarDay(raw) === null)
    return { finding: answerFinding(key, 'not_a_day') };

  if (min !== undefined && raw < min) return { finding: answerFinding(key, 'day_too_early', { min }) };

  if (max !== undefined && raw > max) return { finding: answerFinding(key, 'day_too_late', { max }) };

  return { answer: { value: raw } };
}
