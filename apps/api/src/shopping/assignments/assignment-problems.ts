import { problemsOf } from '../../http/problem.js';
import { entry } from '../../http/problem-entry.js';

/** What a person can cause by planned visits. */
export const AssignmentProblem = problemsOf({
  not_your_job: entry(
    404,
    'Not on your list',
    'This job is not on your list, or no longer. Keep the visit on your phone and ask whoever gave you the job.',
  ),
  rotation: entry<{ why: string }>(409, 'Too soon for this store', ({ why }) => why),
  briefing_not_passed: entry(
    409,
    'The briefing comes first',
    'Answer the questions about the briefing correctly, then accept the job.',
  ),
  not_suitable: entry<{ why: string }>(409, 'Not possible for this shopper', ({ why }) => why),
});
