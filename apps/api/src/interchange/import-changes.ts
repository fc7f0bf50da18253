import { defineChanges } from '../access/changes/change-words.js';

/** What the trail tells of imports. */
export const importChanges = defineChanges({ import: ['started', 'cancelled', 'undid'] });
