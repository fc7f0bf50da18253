import { calendarDay } from '../definition/calendar-day.js';
import type { ReceiptQuestion } from '../definition/checklist-question.js';
import { answerFinding } from './answer-finding.js';
import type { AnswerReading } from './answer-reading.js';
import { isPlain } from './plain.js';
import { isPhotoList } from './read-photos.js';

const TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/;

/** Reads a receipt: at least one photo, the time printed on it in the store's own time, and the amount if it is stated. */
export function readReceipt(question: ReceiptQuestion, raw: unknown): AnswerReading {
  const { photos, time, amount, ...more } = isPlain(raw) ? raw : {};
  if (!isPhotoList(photos) || typeof time !== 'string' || !isAmount(amount) || Object.keys(more).length > 0) {
    const expected = 'photos (SHA-256 hashes), time as 2025-12-31T14:05, and the amount if it is known';
    return { finding: answerFinding(question.key, 'malformed', { expected }) };
  }
  const [, day = ''] = TIME.exec(time) ?? [];
  if (calendarDay(day) === null) return { finding: answerFinding(question.key, 'not_a_day') };

  if (photos.length === 0) return { finding: answerFinding(question.key, 'too_few_photos', { min: 1 }) };

  return { answer: { value: { photos: [...photos], time, ...(amount === undefined ? {} : { amount }) } } };
}

function isAmount(amount: unknown): amount is number | undefined {
  return amount === undefined || (typeof amount === 'number' && amount >= 0 && amount <= 1e9);
}
