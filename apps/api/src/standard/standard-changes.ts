import { defineChanges } from '../access/changes/change-words.js';

/** What the trail tells of the service standard. */
export const standardChanges = defineChanges({ standard: ['saved draft', 'published'] });
