import { defineChanges } from '../access/changes/change-words.js';

/** What the trail tells of paper. */
export const paperChanges = defineChanges({
  'print run': ['ordered', 'closed', 'reopened'],
});
