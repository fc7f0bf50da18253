import { defineChanges } from '../../access/changes/change-words.js';

/** What the trail tells of programmes. */
export const programmeChanges = defineChanges(
  { programme: ['made', 'changed', 'noted staff notice', 'planned wave', 'moved'] },
  ['state'],
);
