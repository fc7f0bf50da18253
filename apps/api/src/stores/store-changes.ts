import { defineChanges } from '../access/changes/change-words.js';
import { storeFieldNames } from './store-fields.js';

/** What the trail tells of stores and regions. */
export const storeChanges = defineChanges(
  {
    store: ['opened', 'changed', 'moved', 'closed', 'reopened'],
    region: ['added', 'changed', 'removed'],
    'opening hours': ['set', 'dropped'],
  },
  [...storeFieldNames, 'regionId', 'from', 'closedOn', 'parentId'],
);
