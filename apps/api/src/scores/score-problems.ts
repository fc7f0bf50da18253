import { problemsOf } from '../http/problem.js';
import { entry } from '../http/problem-entry.js';

/** What a person can cause by scores. */
export const ScoreProblem = problemsOf({
  unknown_measure: entry<{ measure: string; known: string[] }>(
    400,
    'No such score',
    ({ measure, known }) => `There is no score named ${measure}. Ask for one of: ${known.join(', ')}.`,
  ),
});
