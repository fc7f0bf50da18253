import { problemsOf } from '../http/problem.js';
import { entry } from '../http/problem-entry.js';

/** What whoever sends messages in the provider's name can cause. */
export const LineProblem = problemsOf({
  not_genuine: entry(
    403,
    'Not from the provider of the line',
    'The message is not signed by the provider of the telephone line, or is about another call. It changed nothing and was noted.',
  ),
});
