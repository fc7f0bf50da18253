import { defineChanges } from '../access/changes/change-words.js';

/** What the trail tells of asking by telephone. */
export const callingChanges = defineChanges({
  'calling hours': ['changed'],
  calling: ['settled', 'assigned'],
  interviewer: ['changed'],
});
