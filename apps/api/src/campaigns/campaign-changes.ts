import { defineChanges } from '../access/changes/change-words.js';

/** What the trail tells of campaigns. */
export const campaignChanges = defineChanges({
  campaign: ['made', 'changed', 'started', 'paused', 'resumed', 'cancelled'],
});
