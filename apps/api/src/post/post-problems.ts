import { problemsOf } from '../http/problem.js';
import { entry } from '../http/problem-entry.js';

/** What a person can cause around letters. */
export const PostProblem = problemsOf({
  not_by_post: entry(422, 'This campaign writes no letters', 'Choose a campaign that asks by post.'),
  nothing_to_post: entry(
    409,
    'No letters to print',
    'Nobody waits for a letter who may be asked now. Whoever waits for the contact budget, or for a campaign that rests, is printed later.',
  ),
  too_few_to_hide: entry<{ least: number }>(
    409,
    'Too few letters to stay anonymous',
    ({ least }) =>
      `The survey is anonymous: letters are posted together with at least ${least} in the same language, so that no sheet leads to a person. They wait until there are so many.`,
  ),
  return_address_needed: entry(
    422,
    'No return address',
    'Write where letters go that can’t be delivered, or give the organisation’s postal address in the settings.',
  ),
  unusable_posting_day: entry<{ from: string; until: string }>(
    422,
    'Not a day on which these were posted',
    ({ from, until }) =>
      `The letters were printed on ${from}, and today is ${until}: give a day from the one to the other.`,
  ),
  posted_otherwise: entry<{ day: string }>(
    409,
    'Posted already',
    ({ day }) => `Somebody has said that these letters were posted on ${day}. Nothing was changed.`,
  ),
  sending_suspended: entry(
    409,
    'Sending waits for a yes',
    'The database is older than what was sent. Say on the Campaigns page that sending goes on, then print.',
  ),
});
