import { problemsOf } from '../../http/problem.js';
import { entry } from '../../http/problem-entry.js';

/** What a person can cause by score rules. */
export const RulesProblem = problemsOf({
  unusable_rules: entry<{ count: number }>(
    422,
    'The rules need corrections',
    ({ count }) => `${count} ${count === 1 ? 'place needs' : 'places need'} correcting before this can be used.`,
  ),
});
