import { problemsOf } from '../http/problem.js';
import { entry } from '../http/problem-entry.js';

/** What a person can cause by the logo. */
export const LogoProblem = problemsOf({
  unusable_logo: entry(
    422,
    'The logo is not usable',
    'Use a PNG of at most 200 kB and 2,000 pixels a side. Nothing was changed.',
  ),
});
