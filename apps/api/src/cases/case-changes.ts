import { defineChanges } from '../access/changes/change-words.js';

/** What the trail tells of cases' rules and settings; what happens to a case is told by itself. */
export const caseChanges = defineChanges(
  {
    'case rule': ['started', 'stopped'],
    'case settings': ['changed'],
    caller: ['erased'],
    'root cause': ['added', 'renamed', 'retired', 'reinstated'],
  },
  ['acknowledged', 'firstWord', 'settled', 'remedyLimit', 'currency'],
);
