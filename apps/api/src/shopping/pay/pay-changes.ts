import { defineChanges } from '../../access/changes/change-words.js';

/** What the trail tells of pay. */
export const payChanges = defineChanges({ visit: ['marked paid'] });
