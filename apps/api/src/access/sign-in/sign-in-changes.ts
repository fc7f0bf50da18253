import { defineChanges } from '../changes/change-words.js';

/** What the trail tells of signing in. */
export const signInChanges = defineChanges({ person: ['changed password'] });
