import { defineChanges } from '../../access/changes/change-words.js';

/** What the trail tells of reviews and appeals. */
export const reviewChanges = defineChanges(
  {
    visit: [
      'took without all photos',
      'put right',
      'corrected',
      'returned',
      'approved',
      'rejected',
      'appealed',
      'upheld the appeal of',
      'dismissed the appeal of',
    ],
  },
  ['question'],
);
