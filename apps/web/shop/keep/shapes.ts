import type * as Wire from '#api';
import type { Language, ReturnedJob, Receipt } from '#api';
import type { FillState, JournalEvent } from '#surveys';
import type { Reading } from '../visit/visit-clock';
import type { Waiting } from '../../offline/waiting';

/** A job as it is kept: those of apps before its time don't say whether they may be taken, nor by which terms. */
export type Job = Omit<Wire.Job, 'mayTake' | 'termsKey'> & Partial<Pick<Wire.Job, 'mayTake' | 'termsKey'>>;

/** What is handed in, frozen: sent again it is the same to the letter. */
export interface HandIn {
  jobId: string;
  versionId: string;
  language: Language;
  startedAt: number;
  endedAt: number;
  answers: Record<string, unknown>;
  journal: JournalEvent[];
  photos: NamedPhoto[];
}

/** The answer to a return, frozen as a visit is. */
export interface Amendment {
  amendmentKey: string;
  answers: Record<string, unknown>;
  photos: NamedPhoto[];
  comment?: string;
  /** Its chain begins with the amendment's key; absent where an older app began it. */
  journal?: JournalEvent[];
}

export interface NamedPhoto {
  sha256: string;
  bytes: number;
  question: string;
  source: 'camera' | 'gallery';
  takenAt: number;
  latitude?: number;
  longitude?: number;
  accuracy?: number;
}

/** A visit on this phone, from its first tap to the receipt and after. */
export interface Draft {
  /** Made here: the key under which the visit is handed in. */
  key: string;
  personId: string;
  job: Job;
  versionId: string;
  /**
   * `open`: being filled in. `queued`: handed in here, on its way. `held` (as phones have kept it since the first version): the server would not take it; it stays here whole.
   * `safe`: the receipt says that everything is stored.
   */
  state: 'open' | 'queued' | 'held' | 'safe';
  fill: FillState;
  startedAt: number;
  /** The last reading of the clocks. */
  clock: Reading;
  /** Stopwatches that run: when each was started, by the clock that nobody can set. */
  running: Record<string, number>;
  /** The hash of the last event of the journal, and how many there are. Before the first: the job, or the key of what puts a visit right. */
  head: string;
  events: number;
  /** Rises with each change, so that what another tab wrote is not overwritten. */
  turn: number;
  /** As it is handed in; of an open visit, as it was saved into a file. */
  handIn: HandIn | null;
  /** A visit that is put right: which, and what was noted. Then `key` is that of the amendment. */
  amends?: { key: string; returned: ReturnedJob };
  /** What the shopper says to the reviewer. */
  comment?: string;
  amendment?: Amendment | null;
  receipt: Receipt | null;
  /** Why the server would not take it. */
  problem: Refusal | null;
  /** When it is sent again; absent where nothing was tried in vain. */
  waiting?: Waiting;
}

/** Why a visit stays on this phone until the shopper decides: by the server's code, or the phone's own. */
export interface Refusal {
  code: string;
  message: string;
  questions: string[];
}

/** A photo on this phone. Its bytes go when a receipt says that they are stored. */
export interface Photo extends NamedPhoto {
  key: string;
  content: Blob | null;
  /** A small picture of it, as a data address. */
  look: string;
  state: 'here' | 'stored' | 'refused';
  code: string | null;
  /** How often other bytes of it arrived than were sent. */
  changed?: number;
}
