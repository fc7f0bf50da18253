import { defineChanges } from '../access/changes/change-words.js';

/** What the trail tells of customers, their fields, and addresses that get no mail. */
export const customerChanges = defineChanges(
  {
    customer: ['added', 'changed', 'added a purchase', 'chose what to get', 'erased'],
    'customer field': ['added', 'changed', 'removed'],
    'consent to calls': ['noted', 'removed'],
    'mail rule': ['changed'],
    number: ['suppressed', 'lifted suppression'],
    address: ['suppressed', 'subscribed again', 'lifted suppression'],
  },
  ['email', 'name', 'phone', 'reference', 'language', 'timeZone', 'consent', 'address', 'noPost'],
);
