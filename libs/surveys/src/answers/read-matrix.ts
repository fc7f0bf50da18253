import type { MatrixQuestion } from '../definition/question.js';
import { answerFinding } from './answer-finding.js';
import type { Empty, MatrixAnswer, SingleAnswer } from './answer.js';
import { hasOnly, isPlain } from './plain.js';
import type { AnswerReading } from './answer-reading.js';
import { readCode } from './read-code.js';

type ReadEmpty = (row: string, cell: unknown) => AnswerReading<Empty> | null;

/** Reads the rows of a matrix that are given; the others stay open, and are 'skipped' in the record. */
export function readMatrix(question: MatrixQuestion, raw: unknown, readEmpty: ReadEmpty): AnswerReading<MatrixAnswer> {
  const given = isPlain(raw) && hasOnly(raw, 'rows') ? raw['rows'] : raw;
  if (!isPlain(given))
    return { finding: answerFinding(question.key, 'malformed', { expected: 'an object with an answer per row' }) };

  const rows: Record<string, SingleAnswer> = {};
  for (const [row, cell] of Object.entries(given)) {
    if (!question.rows.some(({ key }) => key === row))
      return { finding: answerFinding(question.key, 'unknown_row', { row: row.slice(0, 60) }) };

    const key = `${question.key}.${row}`;
    const bare = isPlain(cell) && hasOnly(cell, 'value') ? cell['value'] : cell;
    const reading = readEmpty(key, cell) ?? readCode(key, question.points, bare);
    if ('finding' in reading) return reading;

    rows[row] = reading.answer;
  }
  return { answer: { rows } };
}
