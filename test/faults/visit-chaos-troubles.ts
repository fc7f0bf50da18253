/** What happens to a visit beside the weather. Each in turn, so that a run of twelve has them all. */
export const troubles = [
  'tab_killed',
  'two_tabs',
  'crash',
  'offline',
  'full',
  'clock_set',
  'crash_sending',
  'update',
  'other_visit_first',
  'offline_and_crash',
  'typing_meanwhile',
  'photo_taken_back',
] as const;
export type Trouble = (typeof troubles)[number];

/** A visit that a shopper handed in by a press: what was tapped and photographed. */
export interface Promised {
  key: string;
  jobId: string;
  trouble: Trouble;
  answers: Record<string, unknown>;
  /** Hashes of the photos' bytes on the phone, before the press. */
  photos: string[];
}
