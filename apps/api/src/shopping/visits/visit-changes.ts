import { defineChanges } from '../../access/changes/change-words.js';

/** What the trail tells of visits by themselves. */
export const visitChanges = defineChanges({ visit: ['removed photos of'] });
