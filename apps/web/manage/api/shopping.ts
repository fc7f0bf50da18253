export type ProgrammeState = 'draft' | 'running' | 'paused' | 'finished';
export type AssignmentState = 'open' | 'offered' | 'accepted' | 'handed_in' | 'missed' | 'cancelled';
export type VisitState = 'arriving' | 'in_review' | 'returned' | 'approved' | 'rejected';
export type Grade = 'A' | 'B' | 'C' | 'D';
type Words = Partial<Record<string, string>>;
type Counts = Partial<Record<AssignmentState, number>>;

export interface DayPart {
  days: number[];
  from: string;
  to: string;
}

export interface BriefingQuestion {
  key: string;
  text: Words;
  options: { code: number; label: Words; correct: boolean }[];
}

export interface Terms {
  competitor: boolean;
  visitsPerStore: number;
  dayParts: DayPart[];
  scenario: Words;
  briefing: Words;
  briefingTest: BriefingQuestion[];
  fee: number;
  reimbursedUpTo: number;
  currency: string;
  minMinutes: number | null;
  rotationDays: number;
  rotationVisits: number;
  selfAssign: boolean;
  nameStaff: boolean;
  requirements: { languages: string[]; maxKm: number | null };
  offerHours: number;
  retentionDays: number;
  approveHours: number;
}

export interface ProgrammeRow {
  id: string;
  name: string;
  surveyName: string;
  state: ProgrammeState;
  competitor: boolean;
  stores: number;
  assignments: Counts;
}

export interface Programme {
  id: string;
  name: string;
  surveyVersionId: string;
  surveyName: string;
  state: ProgrammeState;
  terms: Terms;
  staffNotice: { informedOn: string; how: string } | null;
  storeIds: string[];
  notes: string[];
  /** Which state of it is shown; whoever changes it says so. */
  revision: string;
}

export interface Wave {
  id: string;
  name: string;
  from: string;
  to: string;
  assignments: Counts;
}

export interface Assignment {
  id: string;
  programme: string;
  wave: string;
  storeId: string;
  store: string;
  state: AssignmentState;
  from: string;
  to: string;
  offerUntil: string | null;
  /** Of the mail about the newest offer; `ending`: nobody knows whether it arrived. Null where none was due. */
  offerMail: 'due' | 'ending' | 'sent' | 'refused' | 'pointless' | null;
  /** Since when that mail should have been sent, where it is late. */
  offerMailSince: string | null;
  visitId: string | null;
  shopper: { id: string; name: string } | null;
  applicants: { id: string; name: string }[];
}

export interface Proposal {
  assignmentId: string;
  shopperId: string;
  shopper: string;
  store: string;
  km: number | null;
  load: number;
  rating: number | null;
}

export interface Planned {
  visitsForFirm: number | null;
  items: { storeId: string; store: string; visits: number; gain: number }[];
}

export interface Shopper {
  id: string;
  number: number;
  name: string;
  email: string;
  language: string;
  status: 'invited' | 'active' | 'deactivated';
  phone: string | null;
  latitude: number | null;
  longitude: number | null;
  languages: string[];
  householdId: string;
  household: { id: string; name: string }[];
  visits: number;
  approved: number;
  missed: number;
}

export interface PayRow {
  visitId: string;
  shopperId: string;
  shopper: string;
  store: string;
  programme: string;
  visitedOn: string;
  fee: number;
  reimbursement: number;
  currency: string;
  paidOn: string | null;
}

export interface VisitFigures {
  visitsForFirm: number | null;
  items: {
    storeId: string;
    store: string;
    n: number;
    mean: number | null;
    lower: number | null;
    upper: number | null;
    rawMean: number | null;
    reliability: number | null;
    failed: number;
    notes: string[];
  }[];
}

/** What became of a visit that was brought in from a file. */
export interface BroughtIn {
  visitId: string;
  store: string;
  programme: string;
  photos: Record<'stored' | 'missing' | 'refused', number>;
}
