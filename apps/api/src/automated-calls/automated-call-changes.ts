import { defineChanges } from '../access/changes/change-words.js';

/** What the trail tells of automated calls. */
export const automatedCallChanges = defineChanges({
  line: ['resumed'],
  recording: ['uploaded', 'removed'],
});
