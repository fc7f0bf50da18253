import { defineChanges } from '../access/changes/change-words.js';

/** What the trail tells of letters. */
export const postChanges = defineChanges({
  mailing: ['ordered', 'posted', 'dropped'],
  letter: ['came back'],
});
