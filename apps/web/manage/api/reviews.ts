import type { EvidenceFlag, JournalEvent, Position, QuestionKind } from '#surveys';
import type { Grade, VisitState } from './shopping';

export interface ReviewRow {
  id: string;
  state: VisitState;
  store: string;
  storeId: string;
  programme: string;
  visitedOn: string;
  /** Stores are told nothing of the evidence, nor when by the minute. */
  grade?: Grade;
  flags?: number;
  receivedAt?: string;
  approvesAt?: string | null;
  /** Until when it waits for photos. */
  waitsUntil?: string | null;
  openAppeals: number;
  shopper?: { number: number };
}

/** A journal that could not be read, or lies in the future, is refused whole. */
export type JournalState = 'stored' | 'refused';

/** What was said, in the reader's language; or why nothing was. */
export interface Said {
  words: string;
  empty: 'not_shown' | 'not_applicable' | 'skipped' | 'refused' | null;
}

export interface ReviewAnswer extends Said {
  key: string;
  section: string;
  kind: QuestionKind;
  text: string;
  value: unknown;
  /** What could have been answered instead, where that is a choice; the points of a matrix. */
  options: { code: number; label: string; other: boolean }[];
  rows: (Said & { key: string; text: string; value: unknown })[] | null;
  allowNotApplicable: boolean;
  min: number | string | null;
  max: number | string | null;
  decimals: number;
}

export interface ReviewPhoto {
  id: string;
  sha256?: string;
  question: string | null;
  state: 'missing' | 'stored' | 'refused';
  /** A reviewer took it out of the answer: no part of it, and kept beside it. */
  takenOut?: boolean;
  source?: 'camera' | 'gallery' | null;
  /** By our clock, milliseconds since 1970: the phone's word for the camera, the picture's own for the gallery. */
  takenAt?: number | null;
  /** From the store; null where the picture says no place. */
  metres?: number | null;
  /** It came after the visit had gone to review without it. */
  late?: boolean;
  receivedAt?: string | null;
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
  /** Which state of it is shown; whoever decides says so. */
  revision?: string;
  sections?: { key: string; title: string }[];
  answers?: ReviewAnswer[];
  photos?: ReviewPhoto[];
  grade?: Grade;
  /** What the grade was by itself, where a review found more. */
  gradeBefore?: Grade | null;
  flags?: EvidenceFlag[];
  /** Photos beside the earlier ones of other visits that show the same picture. */
  seenBefore?: { photoId: string; other: { visitId: string; photoId: string; store: string; visitedOn: string } }[];
  receivedAt?: string;
  beganAt?: string;
  endedAt?: string;
  decision?: { reason?: string } | null;
  returned?: { at: string; until: string; notes: { question: string; note: string }[] } | null;
  journal?: JournalEvent[];
  journalState?: JournalState;
  place?: { latitude: number | null; longitude: number | null } & Partial<Position>;
  clockOffsetMs?: number;
  corrections?: {
    id: string;
    changes: { key: string; text: string; before: Said; after: Said }[];
    reason: string;
    at: string;
    byShopper: boolean;
    /** What the phone noted while the shopper put it right. */
    journal?: { state: JournalState; clockOffsetMs: number; events: JournalEvent[] } | null;
  }[];
  /** For stores: the last day on which they may appeal, or null; what they appealed; what was restated since the decision, and why. */
  appeals?: {
    until: string | null;
    items: { question: string; state: 'open' | 'upheld' | 'dismissed'; outcome: string | null }[];
  };
  restated?: { on: string; reason: string; changes: { key: string; text: string; before: Said; after: Said }[] }[];
  shopper?: { id?: string; name?: string; number: number };
  money?: { fee: number; reimbursement: number; currency: string; paidOn: string | null };
}

export interface VisitScore {
  counts: boolean;
  earned: number;
  possible: number;
  raw: number | null;
  final: number | null;
  sections: { key: string; text: string; percent: number | null }[];
  criticalFailed: { key: string; text: string }[];
}

export interface Appeal {
  id: string;
  visitId: string;
  kind: 'item' | 'rejection';
  question: string;
  /** The question in the reader's language. */
  text: string;
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
  text: string;
  appealed: number;
  upheld: number;
  dismissed: number;
}

/** How alike shoppers look at one checklist's items. */
export interface Agreement {
  checklists: { id: string; name: string }[];
  surveyId: string | null;
  items: {
    question: string;
    text: string;
    pairs: number;
    agreement: number | null;
    kappa: number | null;
    ac1: number | null;
  }[];
  shoppers: { shopper: number; visits: number; points: number }[];
}

/** What shoppers found at one section or item of a checklist. */
export interface VisitMeasure {
  surveyId: string;
  survey: string;
  measure: string;
  text: string | null;
  n: number;
  mean: number | null;
  notApplicable: number;
}
