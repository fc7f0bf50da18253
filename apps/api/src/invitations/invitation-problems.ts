import { problemsOf } from '../http/problem.js';
import { entry } from '../http/problem-entry.js';

/** What a person can cause by invitations. */
export const InvitationProblem = problemsOf({
  closed: entry<{ why: string }>(410, 'Closed', ({ why }) => why),
});
