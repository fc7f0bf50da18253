import { entry } from '../http/problem-entry.js';
import { problemsOf } from '../http/problem.js';

/** What a person can cause by promises. */
export const PromiseProblem = problemsOf({
  not_now_in_promise: entry<{ state: string }>(
    409,
    'Not possible in this state',
    ({ state }) => `The promise is ${state}; this can’t follow. Nothing was changed.`,
  ),
});
