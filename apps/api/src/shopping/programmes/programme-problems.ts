import { problemsOf } from '../../http/problem.js';
import { entry } from '../../http/problem-entry.js';

/** What a person can cause by programmes. */
export const ProgrammeProblem = problemsOf({
  programme_not_ready: entry<{ count: number }>(
    409,
    'The programme is not ready',
    ({ count }) => `${count === 1 ? 'One thing is' : `${count} things are`} missing before it can start.`,
  ),
});
