import { PHOTOS, type PhotoQuestion } from '../definition/checklist-question.js';
import { answerFinding } from './answer-finding.js';
import type { AnswerReading } from './answer-reading.js';

const SHA256 = /^[0-9a-f]{64}$/;

/** Whether a value off the wire is a list of hashes, each once. */
export function isPhotoList(raw: unknown): raw is readonly string[] {
  return (
    Array.isArray(raw) &&
    raw.length <= PHOTOS.mostStated &&
    raw.every((hash) => typeof hash === 'string' && SHA256.test(hash)) &&
    new Set(raw).size === raw.length
  );
}

/** Reads the photos of a question: their hashes, as many as it wants. None is 'skipped'. */
export function readPhotos(question: PhotoQuestion, raw: unknown): AnswerReading {
  const { key, min = 1, max = Math.max(PHOTOS.most, question.min ?? 1) } = question;
  if (!isPhotoList(raw))
    return { finding: answerFinding(key, 'malformed', { expected: 'a list of SHA-256 hashes, each once' }) };

  if (raw.length === 0) return { answer: { empty: 'skipped' } };

  if (raw.length < min) return { finding: answerFinding(key, 'too_few_photos', { min }) };

  return raw.length > max
    ? { finding: answerFinding(key, 'too_many_photos', { max }) }
    : { answer: { value: [...raw] } };
}
