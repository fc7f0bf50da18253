import { problemsOf } from '../../http/problem.js';
import { entry } from '../../http/problem-entry.js';

/** What a person can cause by reviews and appeals. */
export const ReviewProblem = problemsOf({
  own_visit: entry(
    403,
    'Someone else decides',
    'Whoever made, graded or appealed something does not decide on it. Ask a colleague to.',
  ),
  too_late: entry<{ days: number }>(409, 'Too late', ({ days }) => `This was possible for ${days} days.`),
  nothing_changed: entry(
    422,
    'This is what was answered',
    'Say what the answer should have been: this is what was answered already. Nothing was changed.',
  ),
});
