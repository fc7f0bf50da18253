import { problemsOf } from '../../http/problem.js';
import { entry } from '../../http/problem-entry.js';

/** What a person can cause by photos of visits. */
export const PhotoProblem = problemsOf({
  unusable_photo: entry<{ why: string }>(
    422,
    'This photo is not usable',
    ({ why }) => `${why} Everything else of the visit is kept.`,
  ),
  photo_changed: entry(
    422,
    'The photo was changed on its way',
    'Other bytes arrived than were sent, and none of them was kept. Send the photo again.',
  ),
});
