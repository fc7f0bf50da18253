import { problemsOf } from '../http/problem.js';
import { entry } from '../http/problem-entry.js';

/** What a person can cause by stores and regions. */
export const StoreProblem = problemsOf({
  would_be_circular: entry(409, 'Would be its own parent', 'A region cannot lie inside itself. Choose another parent.'),
});
