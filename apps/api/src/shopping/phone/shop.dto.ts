import { z } from 'zod';
import type { CanonicalRecord } from '#surveys';
import type { Terms } from '../programmes/programmes.dto.js';
import type { AssignmentState } from '../assignments/assignment-state.js';
import type { Returned } from '../visits/told-of-visit.js';
import type { VisitState } from '../visits/visit-state.js';

export const shopSignInSchema = z.strictObject({ token: z.string().max(100) });
export const shopLinkSchema = z.strictObject({ email: z.string().max(300) });

/** A return with the answers as they stand: all that is needed to put a visit right without a network, on any phone. */
export interface ReturnedJob extends Returned {
  /** Of the checklist that was answered, which may be older than the job's. */
  versionId: string;
  answers: CanonicalRecord['answers'];
}

/** Why a visit was not approved, and until when that may be appealed. */
export interface Rejection {
  reason: string;
  at: string;
  appealUntil: string;
}

/** The shopper's appeal of a rejection, with its outcome once it is decided. */
export interface RejectionAppeal {
  state: 'open' | 'upheld' | 'dismissed';
  reason: string;
  at: string;
  outcome: string | null;
  decidedAt: string | null;
}

/** A job as a shopper's phone has it: everything that is needed without a network. */
export interface Job extends Pick<
  Terms,
  'competitor' | 'dayParts' | 'scenario' | 'briefing' | 'minMinutes' | 'fee' | 'reimbursedUpTo' | 'currency'
> {
  id: string;
  state: AssignmentState;
  /** Open, and the programme lets shoppers take such jobs by themselves. */
  mayTake: boolean;
  /** Which terms it has; whoever takes it says which they read. */
  termsKey: string;
  visit: { key: string; state: VisitState } | null;
  programme: { id: string; name: string };
  store: {
    id: string;
    name: string;
    address: string | null;
    latitude: number | null;
    longitude: number | null;
    timeZone: string;
  };
  from: string;
  to: string;
  versionId: string;
  /** Which option is right stays here. */
  briefingTest: { key: string; text: object; options: { code: number; label: object }[] }[];
  briefingPassed: boolean;
  applied: boolean;
  offerUntil: Date | null;
  returned: ReturnedJob | null;
  rejection: Rejection | null;
  appeal: RejectionAppeal | null;
}
