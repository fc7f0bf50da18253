import { defineChanges } from '../access/changes/change-words.js';

/** What the trail tells of cases' rules; what happens to a case is told by itself. */
export const caseChanges = defineChanges({ 'case rule': ['started', 'stopped'] });
