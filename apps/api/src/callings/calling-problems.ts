import { problemsOf } from '../http/problem.js';
import { entry } from '../http/problem-entry.js';

/** What a person can cause by asking by telephone. */
export const CallingProblem = problemsOf({
  not_to_be_rung: entry<{ why: string }>(
    409,
    'Not to be rung',
    ({ why }) => `Nobody may ring this customer now: ${why}. The calling is out of your hands; take the next one.`,
  ),
  unusable_appointment: entry(
    422,
    'The appointment needs correcting',
    'Agree on another moment, or say which one is meant. Nothing was changed.',
  ),
  no_call_backs: entry(
    409,
    'No other time to call',
    'In this campaign nobody agrees on another time to call. Choose another outcome.',
  ),
  other_version: entry(
    409,
    'Another version of the survey',
    'The answers belong to another version of the survey than the customer was asked. They are kept beside hers, and counted nowhere.',
  ),
  handed_in_already: entry(
    409,
    'Answered already',
    'The answers were handed in, by you or by the customer herself. What you sent now was not taken.',
  ),
  steps_missing: entry<{ after: number }>(
    409,
    'Answers are missing on the way',
    ({ after }) => `What was answered after step ${after} has not all come yet. Send it again, then hand in.`,
  ),
  not_handed_in: entry(
    409,
    'Not handed in yet',
    'The interview is complete once its answers are handed in. Hand them in, or choose another outcome.',
  ),
});
