import type { Block, Definition } from '../definition/definition.js';
import { finding, type Finding } from '../definition/finding.js';
import { placedQuestions } from '../definition/placed-questions.js';
import { isAsked } from '../definition/question.js';

/** More questions than this, and fewer people finish. */
export const SHOWN_AT_MOST = 12;

/** Findings about the survey as a whole: emptiness, length, the draw, anonymity. */
export function outlineFindings(definition: Definition): Finding[] {
  const questions = placedQuestions(definition);
  const shown = mostShown(definition);
  return [
    ...(questions.some(({ question }) => isAsked(question)) ? [] : [finding('blocks', 'survey_empty')]),
    ...definition.blocks.flatMap(({ key, questions: own }, index) =>
      own.length === 0 ? [finding(`blocks[${index}].questions`, 'block_empty', { block: key })] : [],
    ),
    ...drawFindings(definition),
    // A shopper is paid to look at everything; a customer is not.
    ...(definition.audience === 'customer' && shown > SHOWN_AT_MOST
      ? [finding('blocks', 'too_many_shown', { shown, limit: SHOWN_AT_MOST })]
      : []),
    ...questions.flatMap(({ question, path }) =>
      isAsked(question) && question.required === true && question.omit !== undefined
        ? [finding(`${path}.omit`, 'omit_required')]
        : [],
    ),
    ...questions.flatMap(({ question, path }) =>
      definition.anonymous && question.kind === 'yes_no' && question.contact === true
        ? [finding(`${path}.contact`, 'anonymous_contact')]
        : [],
    ),
  ];
}

/** The most questions that one respondent can meet. */
export function mostShown(definition: Definition): number {
  return mostMet(definition, questionCount);
}

/** The most of something that one respondent can meet: everything conditional, and the largest blocks of the draw. */
export function mostMet({ blocks, draw }: Definition, of: (block: Block) => number): number {
  const isDrawn = ({ key }: Block): boolean => draw?.blocks.includes(key) === true;
  const always = blocks.filter((block) => !isDrawn(block)).map(of);
  const drawn = blocks
    .filter(isDrawn)
    .map(of)
    .sort((a, b) => b - a)
    .slice(0, draw?.take ?? 0);
  return [...always, ...drawn].reduce((sum, count) => sum + count, 0);
}

/** Each row of a matrix is a question to whoever answers it. */
function questionCount({ questions }: Block): number {
  return questions
    .filter(isAsked)
    .reduce((sum, question) => sum + (question.kind === 'matrix' ? question.rows.length : 1), 0);
}

function drawFindings({ blocks, draw }: Definition): Finding[] {
  if (draw === undefined) return [];

  const count = draw.blocks.length;
  return [
    ...draw.blocks.flatMap((block, index) =>
      blocks.some(({ key }) => key === block)
        ? []
        : [finding(`draw.blocks[${index}]`, 'draw_unknown_block', { block })],
    ),
    ...(draw.take > count ? [finding('draw.take', 'draw_too_large', { take: draw.take, blocks: count })] : []),
    ...(draw.take === count ? [finding('draw.take', 'draw_pointless', { blocks: count })] : []),
  ];
}
