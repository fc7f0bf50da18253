import { problemsOf } from '../../http/problem.js';
import { entry } from '../../http/problem-entry.js';

/** What a person can cause by handing in visits. */
export const VisitProblem = problemsOf({
  already_handed_in: entry(
    409,
    'Handed in already',
    'A visit was handed in for this job before. It stays; this one is kept on your phone. Ask the scheduler if it is the better one.',
  ),
});
