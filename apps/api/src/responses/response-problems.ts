import { problemsOf } from '../http/problem.js';
import { entry } from '../http/problem-entry.js';

/** What a person can cause by handing in answers. */
export const ResponseProblem = problemsOf({
  unusable_answers: entry<{ count: number }>(
    422,
    'Some answers are not usable',
    ({ count }) => `${count} ${count === 1 ? 'answer needs' : 'answers need'} correcting. Nothing was stored.`,
  ),
  other_audience: entry(
    422,
    'Not for these respondents',
    'A checklist is answered by a shopper’s visit only, and a survey for customers never is. Nothing was stored.',
  ),
  key_used_for_other_answers: entry(
    409,
    'This submission key belongs to other answers',
    'The first answers stay. To hand in other answers, use a new submission key.',
  ),
});
