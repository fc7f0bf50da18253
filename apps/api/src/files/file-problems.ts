import { problemsOf } from '../http/problem.js';
import { entry } from '../http/problem-entry.js';

/** What a person can cause by files and where they are kept. */
export const FileProblem = problemsOf({
  unusable_file: entry<{ why: string; reason: string; details: Readonly<Record<string, string | number>> }>(
    422,
    'The file is not usable',
    ({ why }) => `${why} Nothing was imported.`,
  ),
  files_unavailable: entry(
    503,
    'Files can’t be kept right now',
    'The place where files are kept does not answer, or takes none at this moment. What has come stays; try again shortly, nothing is kept twice.',
  ),
});
