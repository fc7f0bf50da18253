import type { EvidenceFlag, JournalEvent, Position, QuestionKind } from '#surveys';
import type { Grade, VisitState } from './shopping';

export interface ReviewRow {
  id: string;
  state: VisitState;
  grade: Grade;
  flags: number;
  store: string;
  storeId: string;
  programme: string;
  visitedOn: string;
  receivedAt: string | null;
  approvesAt: string | null;
  openAppeals: number;
  shopper?: { number: number };
}

export interface ReviewAnswer {
  key: string;
  section: string;
  kind: QuestionKind;
  text: string;
  words: string;
  value: unknown;
  empty: 'not_shown' | 'not_applicable' | 'skipped' | 'refused' | null;
  /** What could have been answered instead, where that is a choice. */
  options: { code: number; label: string }[];
  allowNotApplicable: boolean;
}

export interface ReviewPhoto {
  id: string;
  question: string | null;
  state: 'missing' | 'stored' | 'refused';
  source?: 'camera' | 'gallery' | null;
  takenAt?: number | null;
  latitude?: number | null;
  longitude?: number | null;
}

/** Each role is given the fields of the one table: what is missing is not for this person. */
export interface Review {
  id: string;
  state: VisitState;
  store: { id: string; name: string };
  programme: string;
  visitedOn: string;
  answers?: ReviewAnswer[];
  photos?: ReviewPhoto[];
  grade?: Grade;
  flags?: EvidenceFlag[];
  receivedAt?: string;
  beganAt?: string;
  endedAt?: string;
  decision?: { reason?: string } | null;
  returned?: { at: string; until: string; notes: { question: string; note: string }[] } | null;
  journal?: JournalEvent[];
  place?: { latitude: number | null; longitude: number | null } & Partial<Position>;
  clockOffsetMs?: number;
  corrections?: {
    id: string;
    changes: Record<string, [unknown, unknown]>;
    reason: string;
    at: string;
    byShopper: boolean;
  }[];
  shopper?: { id?: string; name?: string; number: number };
  money?: { fee: number; reimbursement: number; currency: string; paidOn: string | null };
}

export interface VisitScore {
  counts: boolean;
  earned: number;
  possible: number;
  raw: number | null;
  final: number | null;
  sections: Record<string, number | null>;
  criticalFailed: string[];
}

export interface Appeal {
  id: string;
  visitId: string;
  kind: 'item' | 'rejection';
  question: string;
  reason: string;
  state: 'open' | 'upheld' | 'dismissed';
  appealedAt: string;
  outcome: string | null;
  decidedAt: string | null;
  store: string;
  visitedOn: string;
}

export interface OverturnRate {
  survey: string;
  question: string;
  appealed: number;
  upheld: number;
  dismissed: number;
}
