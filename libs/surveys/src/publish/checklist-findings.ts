import { CHECKLIST_KINDS } from '../definition/checklist-question.js';
import type { Definition } from '../definition/definition.js';
import { finding, type Finding } from '../definition/finding.js';
import { itemsIn } from '../definition/items-in.js';
import { placedQuestions } from '../definition/placed-questions.js';
import type { Scored } from '../definition/asked.js';
import type { Question } from '../definition/question.js';

/** Findings about what only a checklist for shoppers has: points, sections, and kinds that need a phone on the spot. */
export function checklistFindings(definition: Definition): Finding[] {
  return definition.audience === 'customer' ? forCustomers(definition) : forShoppers(definition);
}

function forCustomers(definition: Definition): Finding[] {
  const worth = (path: string): Finding => finding(path, 'worth_for_shoppers');
  return [
    ...(definition.critical === undefined ? [] : [worth('critical')]),
    ...definition.blocks.flatMap(({ weight }, index) =>
      weight === undefined ? [] : [worth(`blocks[${index}].weight`)],
    ),
    ...placedQuestions(definition).flatMap(({ question, path }) => [
      ...((CHECKLIST_KINDS as readonly string[]).includes(question.kind)
        ? [finding(`${path}.kind`, 'kind_for_shoppers', { kind: question.kind })]
        : []),
      ...scoredParts(question, path)
        .filter(({ scored }) => scored.worth !== undefined || scored.critical !== undefined)
        .map((part) => worth(part.path)),
    ]),
  ];
}

function scoredParts(question: Question, path: string): { scored: Scored; path: string }[] {
  if (question.kind === 'matrix')
    return question.rows.map((scored, index) => ({ scored, path: `${path}.rows[${index}]` }));

  return [{ scored: question as Scored, path }];
}

function forShoppers(definition: Definition): Finding[] {
  const sections = new Set(itemsIn(definition).map(({ section }) => section));
  const scored = definition.blocks.filter(({ key }) => sections.has(key));
  const weighted = scored.filter(({ weight }) => weight !== undefined).length;
  return [
    ...(weighted > 0 && weighted < scored.length ? [finding('blocks', 'weights_partial')] : []),
    ...(definition.anonymous ? [finding('anonymous', 'anonymous_checklist')] : []),
  ];
}
