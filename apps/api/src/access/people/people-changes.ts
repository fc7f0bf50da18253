import { defineChanges } from '../changes/change-words.js';

/** What the trail tells of people and API keys. */
export const peopleChanges = defineChanges(
  { person: ['invited', 'invited again', 'changed'], 'api key': ['made', 'revoked'] },
  ['name', 'role', 'status', 'regionIds', 'storeIds', 'scopes'],
);
