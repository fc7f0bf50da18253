import type { Definition } from '../definition/definition.js';
import { afterCall } from './after-call.js';
import { afterComplaint } from './after-complaint.js';
import { afterLargePurchase } from './after-large-purchase.js';
import { afterStoreVisit } from './after-store-visit.js';

/** The surveys that an organisation starts from, in all six languages, each at most twelve questions long for anyone. */
export const READY_SURVEYS: readonly Definition[] = [afterStoreVisit, afterCall, afterComplaint, afterLargePurchase];
