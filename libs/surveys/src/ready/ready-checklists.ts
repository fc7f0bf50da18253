import type { Definition } from '../definition/definition.js';
import { callChecklist } from './call-checklist.js';
import { complaintChecklist } from './complaint-checklist.js';
import { emailChecklist } from './email-checklist.js';
import { storeVisitChecklist } from './store-visit-checklist.js';

/** The checklists for mystery shoppers that an organisation starts from, in all six languages. */
export const READY_CHECKLISTS: readonly Definition[] = [
  storeVisitChecklist,
  callChecklist,
  complaintChecklist,
  emailChecklist,
];
