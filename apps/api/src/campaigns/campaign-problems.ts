import { problemsOf } from '../http/problem.js';
import { entry } from '../http/problem-entry.js';

/** What a person can cause by campaigns. */
export const CampaignProblem = problemsOf({
  unusable_message: entry<{ count: number }>(
    422,
    'The message needs corrections',
    ({ count }) => `${count} ${count === 1 ? 'place needs' : 'places need'} correcting before it can be saved.`,
  ),
});
