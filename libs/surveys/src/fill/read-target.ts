import { answerFinding, type AnswerFinding } from '../answers/answer-finding.js';
import type { Answer } from '../answers/answer.js';
import { readAnswer } from '../answers/read-answer.js';
import type { CompiledDefinition } from '../logic/compiled-definition.js';
import { splitReference } from '../logic/split-reference.js';

/** The question that was answered, and its answer: for `matrix.row` that of the matrix with this one row. */
export type TargetReading =
  { readonly question: string; readonly answer: Answer } | { readonly finding: AnswerFinding };

/** Reads an answer addressed to a question (`overall`) or to one row of a matrix (`staff.courtesy`). */
export function readTarget(compiled: CompiledDefinition, target: string, raw: unknown): TargetReading {
  const reference = splitReference(target);
  const question = compiled.questions.get(reference.question);
  if (question === undefined || (reference.row !== null && question.kind !== 'matrix'))
    return { finding: answerFinding(target.slice(0, 90), 'unknown_question') };

  const reading = readAnswer(question, reference.row === null ? raw : { rows: { [reference.row]: raw } });
  return 'finding' in reading ? reading : { question: question.key, answer: reading.answer };
}

/** Adds rows to what a matrix already holds; any other answer takes the place of the earlier one. */
export function mergedAnswer(earlier: Answer | undefined, later: Answer): Answer {
  return earlier !== undefined && 'rows' in earlier && 'rows' in later
    ? { rows: { ...earlier.rows, ...later.rows } }
    : later;
}
