import { problemsOf } from '../http/problem.js';
import { entry } from '../http/problem-entry.js';

/** What a person can cause by surveys. */
export const SurveyProblem = problemsOf({
  unusable_definition: entry<{ count: number }>(
    422,
    'The definition needs corrections',
    ({ count }) => `${count} ${count === 1 ? 'place needs' : 'places need'} correcting before this can be used.`,
  ),
});
