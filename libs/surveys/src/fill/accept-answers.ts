import { answerFinding, type AnswerFinding } from '../answers/answer-finding.js';
import { isSaid, type Answer } from '../answers/answer.js';
import { askedQuestions, canonicalRecord, type CanonicalRecord } from '../answers/canonical-record.js';
import { isPlain } from '../answers/plain.js';
import type { OmittingRendering } from '../definition/asked.js';
import type { CustomerData } from '../definition/condition.js';
import type { Definition } from '../definition/definition.js';
import { LIMITS } from '../definition/limits.js';
import { compileDefinition, type CompiledDefinition } from '../logic/compiled-definition.js';
import { drawnBlocks } from '../logic/drawn-blocks.js';
import type { Seed } from '../logic/seeded-random.js';
import { shownQuestions } from '../logic/shown-questions.js';
import { missingAnswers } from './missing-answers.js';
import { mergedAnswer, readTarget } from './read-target.js';

/** A whole set of answers, handed in at once. */
export interface HandIn {
  readonly seed: Seed;
  readonly customer?: CustomerData;
  /** Raw answers by question or `matrix.row`, each as `readAnswer` takes it. A question left out is 'skipped'. */
  readonly answers: unknown;
  /** The blocks that were shown, where the caller knows better than the seed (history, printed sheets). Never the respondent's word. */
  readonly drawn?: readonly string[];
  /**
   * true (the default): required questions need an answer, and a shown question can't be 'not shown'. false, for imports of
   * history: what is missing is 'skipped', and the file may say 'not shown'.
   */
  readonly strict?: boolean;
  /** How it was asked, where that may leave questions out. */
  readonly rendering?: OmittingRendering | undefined;
  /** Answers to questions that the routing or the draw hides: findings ('refuse', the default), or left out ('drop'). */
  readonly hidden?: 'refuse' | 'drop';
}

/** The record, or everything that is wrong with the answers. */
export type Acceptance = { readonly record: CanonicalRecord } | { readonly findings: readonly AnswerFinding[] };

/**
 * Judges a hand-in against the definition, running all the logic again: draw, routing, shapes, bounds, required. Gives
 * the very record that entering the same answers page by page gives. All or nothing: with findings there is no record.
 *
 * @example
 * acceptAnswers(definition, { seed: 'sheet 9', answers: { overall: 2, why: 'The queue.' } });
 * // { record: { survey: 'visit', answers: { overall: { value: 2 }, why: { value: 'The queue.' } } } }
 */
export function acceptAnswers(definition: Definition, handIn: HandIn): Acceptance {
  const {
    seed,
    customer = {},
    drawn = drawnBlocks(definition, seed),
    strict = true,
    hidden = 'refuse',
    rendering,
  } = handIn;
  const compiled = compileDefinition(definition);
  const findings = handIn.drawn === undefined ? [] : drawFindings(definition, handIn.drawn, strict);
  const answers = readAnswers(compiled, handIn.answers, findings);
  if (findings.length > 0) return { findings: findings.slice(0, LIMITS.findings) };

  const shown = shownQuestions(compiled, { drawn, answers, customer, rendering });
  for (const question of askedQuestions(definition)) {
    const answer = answers.get(question.key);
    if (!shown.has(question.key)) {
      if (hidden === 'refuse' && isSaid(answer)) findings.push(answerFinding(question.key, 'hidden_question'));
    } else if (strict)
      findings.push(
        ...(saysNotShown(answer) ? [answerFinding(question.key, 'shown_question')] : missingAnswers(question, answer)),
      );
  }
  if (findings.length > 0) return { findings: findings.slice(0, LIMITS.findings) };

  return {
    record: canonicalRecord(definition, { answerTo: (key) => answers.get(key), isShown: (key) => shown.has(key) }),
  };
}

function readAnswers(
  compiled: CompiledDefinition,
  raw: unknown,
  findings: AnswerFinding[],
): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  if (!isPlain(raw)) {
    findings.push(answerFinding('', 'malformed', { expected: 'an object with one answer per question' }));
    return answers;
  }
  for (const [target, value] of Object.entries(raw)) {
    const reading = readTarget(compiled, target, value);
    if ('finding' in reading) findings.push(reading.finding);
    else if (answers.has(reading.question) && givenTwice(answers.get(reading.question), reading.answer))
      findings.push(answerFinding(target, 'answered_twice'));
    else answers.set(reading.question, mergedAnswer(answers.get(reading.question), reading.answer));

    if (findings.length >= LIMITS.findings) break;
  }
  return answers;
}

function givenTwice(earlier: Answer | undefined, later: Answer): boolean {
  return (
    earlier === undefined ||
    !('rows' in earlier) ||
    !('rows' in later) ||
    Object.keys(later.rows).some((row) => Object.hasOwn(earlier.rows, row))
  );
}

function saysNotShown(answer: Answer | undefined): boolean {
  if (answer === undefined) return false;

  return 'rows' in answer
    ? Object.values(answer.rows).some(saysNotShown)
    : 'empty' in answer && answer.empty === 'not_shown';
}

function drawFindings({ draw }: Definition, drawn: readonly string[], strict: boolean): AnswerFinding[] {
  const known = new Set(draw?.blocks);
  const count = Math.min(draw?.take ?? 0, known.size);
  const wrong = new Set(drawn).size < drawn.length || drawn.some((block) => !known.has(block));
  return wrong || (strict && drawn.length !== count)
    ? [answerFinding('', 'draw_malformed', { expected: `${count} different blocks of the survey's draw` })]
    : [];
}
