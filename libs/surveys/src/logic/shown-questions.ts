import type { Answer } from '../answers/answer.js';
import type { OmittingRendering } from '../definition/asked.js';
import type { Comparison, Condition, CustomerData } from '../definition/condition.js';
import { comparableAnswer } from './comparable-answer.js';
import { isOmitted } from '../definition/question.js';
import type { CompiledDefinition } from './compiled-definition.js';
import { holds, type Comparable } from './holds.js';
import { splitReference } from './split-reference.js';

/** All that routing depends on. */
export interface RoutingInput {
  readonly drawn: readonly string[];
  readonly answers: ReadonlyMap<string, Answer>;
  readonly customer: CustomerData;
  /** How it is asked, where that may leave questions out. */
  readonly rendering?: OmittingRendering | undefined;
}

/**
 * The keys of the questions that are shown, statements included, in the order of the definition. One pass: a condition
 * sees the answers to questions before it that are shown themselves; an answer that routing has hidden counts as
 * empty. So the outcome depends on the answers alone, not on the order in which they came, and always ends.
 */
export function shownQuestions(compiled: CompiledDefinition, input: RoutingInput): ReadonlySet<string> {
  const shown = new Set<string>();
  const lookup = (comparison: Comparison): Comparable => leftSide(comparison, input, shown);
  const applies = (condition: Condition | undefined): boolean => condition === undefined || holds(condition, lookup);
  for (const block of compiled.definition.blocks) {
    const candidate = !compiled.drawable.has(block.key) || input.drawn.includes(block.key);
    if (candidate && applies(block.showIf))
      for (const question of block.questions)
        if (!isOmitted(question, input.rendering) && applies(question.showIf)) shown.add(question.key);
  }
  return shown;
}

function leftSide(comparison: Comparison, input: RoutingInput, shown: ReadonlySet<string>): Comparable {
  if ('customer' in comparison) {
    const { customer } = comparison;
    const known = Object.hasOwn(input.customer, customer) ? input.customer[customer] : undefined;
    return typeof known === 'boolean' ? (known ? 'yes' : 'no') : known;
  }
  const { question, row } = splitReference(comparison.answer);
  return shown.has(question) ? comparableAnswer(input.answers.get(question), row) : undefined;
}
