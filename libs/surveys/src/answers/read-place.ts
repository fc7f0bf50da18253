import type { PlaceQuestion } from '../definition/checklist-question.js';
import { answerFinding } from './answer-finding.js';
import type { AnswerReading } from './answer-reading.js';
import { isPlain } from './plain.js';

const isWithin = (value: unknown, min: number, max: number): value is number =>
  typeof value === 'number' && value >= min && value <= max;

/** Reads where a phone is: degrees, and metres of accuracy. */
export function readPlace(question: PlaceQuestion, raw: unknown): AnswerReading {
  const { latitude, longitude, accuracy, ...more } = isPlain(raw) ? raw : {};
  const sound = isWithin(latitude, -90, 90) && isWithin(longitude, -180, 180) && isWithin(accuracy, 0, 1e7);
  return sound && Object.keys(more).length === 0
    ? { answer: { value: { latitude, longitude, accuracy } } }
    : {
        finding: answerFinding(question.key, 'malformed', {
          expected: 'latitude and longitude in degrees, and accuracy in metres',
        }),
      };
}
