import { defineChanges } from '../access/changes/change-words.js';

/** What the trail tells of the logo. */
export const logoChanges = defineChanges({ organisation: ['changed the logo', 'removed the logo'] });
