import { problemsOf } from '../http/problem.js';
import { entry } from '../http/problem-entry.js';

/** What a person can cause by the service standard. */
export const StandardProblem = problemsOf({
  unusable_standard: entry<{ count: number }>(
    422,
    'The standard needs corrections',
    ({ count }) => `${count} ${count === 1 ? 'place needs' : 'places need'} correcting before this can be used.`,
  ),
});
