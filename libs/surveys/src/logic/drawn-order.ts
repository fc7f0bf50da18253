import type { ChoiceQuestion, ChoicesQuestion, MatrixQuestion, Option, Row } from '../definition/question.js';
import { drawnSample } from './drawn-sample.js';
import { seededRandom, type Seed } from './seeded-random.js';

/**
 * The options of a choice in the order in which this respondent sees them. Pinned, 'other' and exclusive options stay
 * at the end in the order of the file.
 */
export function drawnOptions(question: ChoiceQuestion | ChoicesQuestion, seed: Seed): readonly Option[] {
  if (question.order !== 'random') return question.options;

  const loose = question.options.filter((option) => !staysLast(option));
  const last = question.options.filter(staysLast);
  return [...drawnSample(loose, loose.length, seededRandom(seed, `order/${question.key}`)), ...last];
}

/** The rows of a matrix in the order in which this respondent sees them. */
export function drawnRows(question: MatrixQuestion, seed: Seed): readonly Row[] {
  return question.order === 'random'
    ? drawnSample(question.rows, question.rows.length, seededRandom(seed, `order/${question.key}`))
    : question.rows;
}

function staysLast(option: Option): boolean {
  return option.pinned === true || option.other === true || option.exclusive === true;
}
