import { defineChanges } from '../../access/changes/change-words.js';

/** What the trail tells of visits that come in a file. */
export const visitFileChanges = defineChanges({ visit: ['brought in from a file'] });
