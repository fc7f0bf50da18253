import { isAsked, type AskedQuestion, type Question } from '../definition/question.js';
import { answerFinding } from './answer-finding.js';
import type { AnswerReading } from './answer-reading.js';
import { NOT_APPLICABLE, NOT_SHOWN, REFUSED, SKIPPED, type Empty } from './answer.js';
import { LIMITS } from '../definition/limits.js';
import { hasOnly, isPlain, quotedRaw } from './plain.js';
import { readChoice, readChoices } from './read-choice.js';
import { readDay } from './read-day.js';
import { readMatrix } from './read-matrix.js';
import { readNumber } from './read-number.js';
import { readCode } from './read-code.js';
import { readPhotos } from './read-photos.js';
import { readPlace } from './read-place.js';
import { readReceipt } from './read-receipt.js';
import { readText } from './read-text.js';

/**
 * Reads one answer as it comes over the wire. Strict: a code is a number, not a text; nothing is trimmed, rounded or
 * guessed. Any kind may be given bare (`4`, `'slow'`, `[1, 3]`), as `{ value: 4 }`, or as an emptiness `{ empty: 'refused' }`;
 * a matrix as `{ courtesy: 4, respect: { empty: 'refused' } }` or `{ rows: … }`. Whether the question is shown and required
 * is not its business.
 *
 * @example
 * readAnswer(overall, 4); // { answer: { value: 4 } }
 * readAnswer(overall, '4'); // { finding: { question: 'overall', code: 'malformed', … } }
 */
export function readAnswer(question: Question, raw: unknown): AnswerReading {
  if (!isAsked(question)) return { finding: answerFinding(question.key, 'unknown_question') };

  const empty = readEmpty(question, question.key, raw);
  if (empty !== null) return empty;

  const bare = isPlain(raw) && hasOnly(raw, 'value') ? raw['value'] : raw;
  return readValue(question, bare);
}

function readValue(question: AskedQuestion, raw: unknown): AnswerReading {
  switch (question.kind) {
    case 'scale':
      return readCode(question.key, question.points, raw);
    case 'recommend':
      return readCode(question.key, { from: 0, to: 10 }, raw);
    case 'ease':
      return readCode(question.key, { from: 1, to: 7 }, raw);
    case 'yes_no':
      return readCode(question.key, { from: 0, to: 1 }, raw);
    case 'choice':
      return readChoice(question, raw);
    case 'choices':
      return readChoices(question, raw);
    case 'matrix':
      return readMatrix(question, raw, (row, cell) => readEmpty(question, row, cell));
    case 'short_text':
    case 'long_text':
      return readText(question, raw);
    case 'number':
      return readNumber(question, raw);
    case 'counter':
      return readNumber({ min: 0, ...question, decimals: 0 }, raw);
    case 'timed':
      return readNumber({ key: question.key, min: 0, max: LIMITS.seconds, decimals: 1 }, raw);
    case 'photo':
      return readPhotos(question, raw);
    case 'receipt':
      return readReceipt(question, raw);
    case 'place':
      return readPlace(question, raw);
    case 'date':
      return readDay(question, raw);
  }
}

/** An emptiness, checked against what the question offers; null when the answer is meant as a value. */
function readEmpty(question: AskedQuestion, key: string, raw: unknown): AnswerReading<Empty> | null {
  if (!isPlain(raw) || !hasOnly(raw, 'empty')) return null;

  switch (raw['empty']) {
    case 'skipped':
      return { answer: SKIPPED };
    case 'not_shown':
      return { answer: NOT_SHOWN };
    case 'not_applicable':
      return question.allowNotApplicable === true
        ? { answer: NOT_APPLICABLE }
        : { finding: answerFinding(key, 'not_applicable_not_offered') };
    case 'refused':
      return question.allowRefuse === true
        ? { answer: REFUSED }
        : { finding: answerFinding(key, 'refused_not_offered') };
    default:
      return { finding: answerFinding(key, 'malformed', { expected: EMPTY_WORDS, found: quotedRaw(raw['empty']) }) };
  }
}

const EMPTY_WORDS = 'empty as skipped, not_applicable, refused or not_shown';
