import { entry } from '../http/problem-entry.js';
import { problemsOf } from '../http/problem.js';

/** What a person can cause by cases and their rules. */
export const CaseProblem = problemsOf({
  case_open: entry<{ caseId: string }>(
    409,
    'There is an open case of hers',
    () => 'This customer has an open case with this store. Write it down there: two people would answer her twice.',
  ),
  not_now_in_case: entry<{ state: string }>(
    409,
    'Not possible in this state',
    ({ state }) => `The case is ${state}; this can’t follow. Nothing was changed.`,
  ),
  remedy_needs_yes: entry<{ limit: number; currency: string }>(
    409,
    'This remedy needs a yes',
    ({ limit, currency }) =>
      `It costs more than ${limit} ${currency}. Ask for it first: a manager says yes or no within one working day.`,
  ),
  own_remedy: entry(409, 'You asked for this remedy', 'Somebody else says yes or no to it.'),
  too_many_causes: entry<{ most: number; deepest: number }>(
    422,
    'Too many root causes',
    ({ most, deepest }) => `There can be ${most}, ${deepest} levels deep. Change one that is there.`,
  ),
  rule_of_anonymous: entry(
    422,
    'This survey is anonymous',
    'Nobody knows who answered it, so no case can be opened. Choose a survey that is not anonymous.',
  ),
  rule_meets_many: entry<{ met: number; of: number }>(
    409,
    'This rule would meet many answers',
    ({ met, of }) =>
      `It would have met ${met} of ${of} answers of the last 30 days. Start it again with a yes to that.`,
  ),
});
