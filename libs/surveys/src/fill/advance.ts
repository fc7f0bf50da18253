import { isSaid, type Answer } from '../answers/answer.js';
import type { Language } from '../definition/language.js';
import { compileDefinition } from '../logic/compiled-definition.js';
import { splitReference } from '../logic/split-reference.js';
import type { Fill } from './fill.js';
import { mergedAnswer, readTarget } from './read-target.js';
import { turned, type Direction } from './turned.js';

/** One thing a respondent does. */
export type Step =
  /** Answers a question, or one row of a matrix as `matrix.row`; `answer` is as on the wire, see `readAnswer`. */
  | { readonly kind: 'answer'; readonly question: string; readonly answer: unknown }
  /** Takes an answer back: the question is left blank. */
  | { readonly kind: 'leave'; readonly question: string }
  /**
   * Turns the page. `seen`, for pages without script: the questions that were on the page as it was sent. If an answer has
   * since brought up another one there, the page is shown again instead of being left.
   */
  | { readonly kind: 'turn'; readonly to: Direction; readonly seen?: readonly string[] }
  | { readonly kind: 'language'; readonly language: Language };

/**
 * The fill after one step; the given fill stays as it was. Nothing throws and nothing is lost: an answer that can't be
 * read is kept as it came and is a finding on its page; unknown questions, pages and languages change nothing.
 *
 * Turning 'next' goes on only when the page has no findings, and after the last page hands in. Turning to a later page
 * stops at the first page on the way that has findings.
 *
 * @example
 * const answered = advance(fill, { kind: 'answer', question: 'overall', answer: 2 });
 * const next = advance(answered, { kind: 'turn', to: 'next' });
 */
export function advance(fill: Fill, step: Step): Fill {
  if (step.kind === 'language')
    return fill.definition.languages.includes(step.language) ? { ...fill, language: step.language } : fill;

  if (fill.finished) return fill;

  switch (step.kind) {
    case 'answer':
      return answered(fill, step.question, step.answer);
    case 'leave':
      return left(fill, step.question);
    case 'turn':
      return turned(fill, step.to, step.seen);
  }
}

function answered(fill: Fill, target: string, raw: unknown): Fill {
  const reading = readTarget(compileDefinition(fill.definition), target, raw);
  if ('finding' in reading)
    return reading.finding.code === 'unknown_question' || reading.finding.code === 'unknown_row'
      ? fill
      : { ...left(fill, target), rejected: new Map(withoutTarget(fill.rejected, target)).set(target, raw) };

  const { question, answer } = reading;
  if ('empty' in answer && (answer.empty === 'skipped' || answer.empty === 'not_shown')) return left(fill, target);

  const merged = mergedAnswer(target === question ? undefined : fill.answers.get(question), saidRows(answer));
  return {
    ...fill,
    answers: new Map(fill.answers).set(question, merged),
    rejected: withoutTarget(fill.rejected, target),
  };
}

/** A respondent says something or nothing: that a row was not shown is for routing to say. */
function saidRows(answer: Answer): Answer {
  return 'rows' in answer
    ? { rows: Object.fromEntries(Object.entries(answer.rows).filter(([, cell]) => isSaid(cell))) }
    : answer;
}

function left(fill: Fill, target: string): Fill {
  const { question, row } = splitReference(target);
  const answers = new Map(fill.answers);
  const earlier = answers.get(question);
  if (row === null) answers.delete(question);
  else if (earlier !== undefined && 'rows' in earlier) {
    const others = Object.entries(earlier.rows).filter(([key]) => key !== row);
    answers.set(question, { rows: Object.fromEntries(others) });
  }
  return { ...fill, answers, rejected: withoutTarget(fill.rejected, target) };
}

/** Forgets what was entered for the target before; for a whole matrix also what was entered for its rows. */
function withoutTarget(rejected: ReadonlyMap<string, unknown>, target: string): ReadonlyMap<string, unknown> {
  const { question } = splitReference(target);
  return new Map(
    [...rejected].filter(
      ([key]) => key !== target && key !== question && !(target === question && key.startsWith(`${target}.`)),
    ),
  );
}
