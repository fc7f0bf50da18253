import { problemsOf } from '../http/problem.js';
import { entry } from '../http/problem-entry.js';

/** What a person can cause around paper. */
export const PaperProblem = problemsOf({
  cannot_be_printed: entry<{ count: number }>(
    422,
    'This survey can’t be printed as it is',
    ({ count }) =>
      `${count} ${count === 1 ? 'place needs' : 'places need'} correcting in the survey; publish it again and print that version.`,
  ),
  other_language: entry<{ languages: string }>(
    422,
    'The survey is not in this language',
    ({ languages }) => `It is in: ${languages}. Choose one of these.`,
  ),
  more_than_a_leaf: entry<{ pages: number }>(
    422,
    'Too long to be copied',
    ({ pages }) =>
      `A sheet to be copied has two pages at most, this one has ${pages}. Print numbered copies, or in smaller text.`,
  ),
  empty_scan: entry(422, 'This file is empty', 'Scan the sheets again, and bring that file.'),
  check_settled: entry(
    409,
    'Somebody else has said that',
    'It was settled meanwhile, or too long in your hands. Nothing of theirs was overwritten; take the next one.',
  ),
  unusable_check: entry(
    422,
    'That does not fit the question',
    'Choose among the boxes of the question, one where only one may be crossed, or type what can be read. Nothing was kept.',
  ),
});
