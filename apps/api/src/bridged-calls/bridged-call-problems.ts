import { problemsOf } from '../http/problem.js';
import { entry } from '../http/problem-entry.js';

/** What an interviewer can cause by having the line call. */
export const BridgedCallProblem = problemsOf({
  no_own_telephone: entry(
    409,
    'Your own telephone is not known',
    'The line rings you first: write down your own number, or ring the customer with any telephone.',
  ),
  line_rests: entry(
    409,
    'The line calls nobody now',
    'It failed and is left alone for a while, or until a supervisor says that it may go on. Ring the customer with any telephone.',
  ),
  line_refused: entry<{ detail: string }>(
    409,
    'The line placed no call',
    ({ detail }) => `Nobody was rung: ${detail}. Look at your own number, or ring the customer with any telephone.`,
  ),
});
