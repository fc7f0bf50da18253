import { defineChanges } from '../../access/changes/change-words.js';

/** What the trail tells of planned visits. */
export const assignmentChanges = defineChanges(
  { assignment: ['offered', 'withdrew the offer of', 'cancelled', 'accepted', 'declined', 'gave back'] },
  ['reason'],
);
