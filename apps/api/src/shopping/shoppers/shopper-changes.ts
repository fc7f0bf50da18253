import { defineChanges } from '../../access/changes/change-words.js';

/** What the trail tells of shoppers. */
export const shopperChanges = defineChanges({ shopper: ['changed'] });
