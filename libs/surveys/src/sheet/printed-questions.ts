import type { CustomerData } from '../definition/condition.js';
import type { Block, Definition } from '../definition/definition.js';
import { isAsked, type Question } from '../definition/question.js';
import type { Fill } from '../fill/fill.js';
import { holds } from '../logic/holds.js';
import { splitReference } from '../logic/split-reference.js';
import { pipedText } from '../view/piped-text.js';
import { conditionWords, type Numbered, type Wording } from './condition-words.js';
import { joinedConditions, settledCondition, type Known } from './settled-condition.js';

/** A question as it stands on the sheet. */
export interface PrintedQuestion {
  readonly question: Question;
  /** Counts the questions that are answered; null for a statement. */
  readonly number: number | null;
  /** The heading of its block, on the first question printed of it. */
  readonly heading: string | null;
  /** 'Only if you marked 1 or 2 in question 3:'; null for whoever is to answer it anyway. */
  readonly onlyIf: string | null;
}

/**
 * The questions of a sheet in their order: those of the drawn blocks, but for those that what is known beforehand rules
 * out. What depends on answers is printed, with a line.
 *
 * @throws {RangeError} when no line can say a condition: `checkRendering(definition, 'paper')` finds it first.
 */
export function printedQuestions(fill: Fill): readonly PrintedQuestion[] {
  const { customer, language } = fill;
  const numbered = new Map<string, Numbered>();
  const known = knownBefore(customer, numbered);
  const wording: Wording = {
    language,
    numberedOf: (key) => numbered.get(key),
    say: (text) => pipedText(text, fill),
  };
  const printed: PrintedQuestion[] = [];
  for (const block of blocksOf(fill)) {
    let heading = block.title === undefined ? null : pipedText(block.title, fill);
    for (const question of block.questions) {
      const settled = settledCondition(joinedConditions(block.showIf, question.showIf), known);
      if (settled === false) continue;
      const onlyIf = settled === true ? null : lineAbout(block, question, { known, wording });
      const number = isAsked(question) ? numbered.size + 1 : null;
      if (number !== null) numbered.set(question.key, { question, number });
      printed.push({ question, number, heading, onlyIf });
      heading = null;
    }
  }
  return printed;
}

function blocksOf({ definition, drawn }: Fill): Definition['blocks'] {
  const drawable = new Set(definition.draw?.blocks);
  return definition.blocks.filter(({ key }) => !drawable.has(key) || drawn.includes(key));
}

/** What a sheet knows before anybody answers: the customer, and that a question which it does not have stays empty. */
function knownBefore(customer: CustomerData, numbered: ReadonlyMap<string, Numbered>): Known {
  return (comparison) => {
    if ('answer' in comparison)
      return numbered.has(splitReference(comparison.answer).question) ? 'open' : holds(comparison, () => undefined);
    const value = Object.hasOwn(customer, comparison.customer) ? customer[comparison.customer] : undefined;
    return holds(comparison, () => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : value));
  };
}

/** Who answers: in the author's words where there are any, else in words made from the conditions. */
function lineAbout(block: Block, question: Question, { known, wording }: { known: Known; wording: Wording }): string {
  const conditions =
    block.showIfWords === undefined && question.showIfWords === undefined
      ? [{ showIf: joinedConditions(block.showIf, question.showIf) }]
      : [block, question];
  const lines = conditions.flatMap(({ showIf, showIfWords }: Conditioned) => {
    const settled = settledCondition(joinedConditions(showIf, undefined), known);
    if (typeof settled === 'boolean') return [];
    return [showIfWords === undefined ? conditionWords(settled, wording) : wording.say(showIfWords)];
  });
  if (lines.includes(null)) throw new RangeError(`No line can say who answers ${question.key}.`);
  return lines.join(' ');
}

type Conditioned = Pick<Block, 'showIf' | 'showIfWords'>;
