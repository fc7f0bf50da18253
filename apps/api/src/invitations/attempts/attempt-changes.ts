import { defineChanges } from '../../access/changes/change-words.js';

/** What the trail tells of attempts in doubt, and of asking that waited for a person's yes. */
export const attemptChanges = defineChanges({
  // Attempts of before there were other channels than mail.
  mail: ['sent again', 'taken as sent'],
  attempt: ['sent again', 'taken as sent'],
  organisation: ['released sending'],
});
