import { distanceBetween, type Position } from './distance.js';
import { clockJump, type JournalEntry, type JournalPlace } from './journal.js';

/** What is known of a visit's evidence. What only the server can see is null on the phone. */
export interface EvidenceFacts {
  readonly journal: readonly JournalEntry[];
  /** Whether the journal's chain holds; `refused` where it could not be read or lies in the future. */
  readonly chain: 'whole' | 'broken' | 'refused';
  readonly store: Position | null;
  readonly minMinutes: number | null;
  readonly photos: {
    readonly missing: number;
    /** Taken from the gallery where the question wants the camera. */
    readonly fromGallery: number;
    /** The same picture as one of another visit; null where nobody has looked. */
    readonly nearDuplicates: number | null;
    /** Taken at another time than the visit, or elsewhere than at the store. */
    readonly outside: number;
    readonly elsewhere: number;
  };
  /** What is told of start and end fits neither the journal nor the moment of handing in. */
  readonly timesOff: boolean;
  /** Minutes from the time on the receipt to the nearest moment of the visit; null without a receipt. */
  readonly receiptMinutesOff: number | null;
  /** Whether the visit was on one of its days, and in one of its parts of the day. */
  readonly onItsDay: boolean;
  readonly inDayPart: boolean;
}

export type EvidenceCode =
  | 'journal_broken'
  | 'journal_refused'
  | 'no_place'
  | 'mock_place'
  | 'far_from_store'
  | 'short_visit'
  | 'clock_set'
  | 'photo_missing'
  | 'photo_from_gallery'
  | 'photo_seen_before'
  | 'photo_other_time'
  | 'photo_elsewhere'
  | 'photo_unusable'
  | 'place_unusable'
  | 'incomplete'
  | 'times_off'
  | 'receipt_time'
  | 'other_day'
  | 'other_day_part';

/** Something that makes a visit's evidence weaker, and by how many grades. */
export interface EvidenceFlag {
  readonly code: EvidenceCode;
  readonly lowers: 1 | 2;
  readonly details: Readonly<Record<string, number | string>>;
}

/** Farther than this beyond the phone's own accuracy is not at the store: malls are large, and so is a car park. */
export const NEAR_METRES = 300;
const CLOCK_SET = 120_000;
const RECEIPT_OFF = 60;

/**
 * Everything that weakens the evidence. Each has honest causes (a basement, an external GPS, a dead battery), so a flag
 * lowers the grade and never rejects.
 */
export function evidenceFlags(facts: EvidenceFacts): readonly EvidenceFlag[] {
  const { chain, photos, receiptMinutesOff } = facts;
  const flag = (
    code: EvidenceCode,
    lowers: 1 | 2,
    given: boolean,
    details: EvidenceFlag['details'] = {},
  ): readonly EvidenceFlag[] => (given ? [{ code, lowers, details }] : []);
  const seconds = Math.round(clockJump(facts.journal) / 1_000);
  return [
    ...flag('journal_broken', 2, chain === 'broken'),
    ...flag('journal_refused', 2, chain === 'refused'),
    ...placeFlags(facts, flag),
    ...timeFlags(facts, flag),
    ...flag('clock_set', 1, seconds * 1_000 > CLOCK_SET, { seconds }),
    ...flag('photo_missing', 1, photos.missing > 0, { count: photos.missing }),
    ...flag('photo_from_gallery', 1, photos.fromGallery > 0, { count: photos.fromGallery }),
    ...flag('photo_seen_before', 2, (photos.nearDuplicates ?? 0) > 0, { count: photos.nearDuplicates ?? 0 }),
    ...flag('photo_other_time', 1, photos.outside > 0, { count: photos.outside }),
    ...flag('times_off', 2, facts.timesOff),
    ...flag('receipt_time', 1, (receiptMinutesOff ?? 0) > RECEIPT_OFF, { minutes: receiptMinutesOff ?? 0 }),
    ...flag('other_day', 1, !facts.onItsDay),
    ...flag('other_day_part', 1, facts.onItsDay && !facts.inDayPart),
  ];
}

type Flag = (
  code: EvidenceCode,
  lowers: 1 | 2,
  given: boolean,
  details?: EvidenceFlag['details'],
) => readonly EvidenceFlag[];

function placeFlags({ journal, store, photos }: EvidenceFacts, flag: Flag): readonly EvidenceFlag[] {
  const places = placesIn(journal);
  if (store === null) return [];
  const elsewhere = flag('photo_elsewhere', 1, photos.elsewhere > 0, { count: photos.elsewhere });
  if (places.length === 0) return [...flag('no_place', 1, true), ...elsewhere];
  const metres = places.reduce((least, { place }) => Math.min(least, beyond(store, place)), Infinity);
  return [
    // Where the whole visit was elsewhere, so were its photos.
    ...(metres > NEAR_METRES ? [] : elsewhere),
    ...flag(
      'mock_place',
      1,
      places.some(({ place }) => place.mock === true),
    ),
    ...flag('far_from_store', 1, metres > NEAR_METRES, { metres }),
  ];
}

function timeFlags({ journal, minMinutes }: EvidenceFacts, flag: Flag): readonly EvidenceFlag[] {
  const minutes = Math.floor(secondsOnSite(journal) / 60);
  return minMinutes === null || journal.length === 0
    ? []
    : flag('short_visit', 1, minutes < minMinutes, { minutes, wanted: minMinutes });
}

/** Metres from the store that the phone's accuracy does not explain. */
function beyond(store: Position, place: JournalPlace): number {
  return Math.max(0, distanceBetween(store, place) - place.accuracy);
}

function placesIn(journal: readonly JournalEntry[]) {
  return journal.flatMap(({ place, mono }) => (place === undefined ? [] : [{ place, mono }]));
}

/** From the first place to the last, or of the whole journal where it has fewer than two; by the clock that can't be set. */
export function secondsOnSite(journal: readonly JournalEntry[]): number {
  const places = placesIn(journal);
  const events = places.length >= 2 ? places : journal;
  return Math.max(0, Math.round(((events.at(-1)?.mono ?? 0) - (events[0]?.mono ?? 0)) / 1_000));
}

export type EvidenceGrade = 'A' | 'B' | 'C' | 'D';

/** A with nothing against it, a grade lower for each that a flag says, D at the lowest. */
export function gradeOf(flags: readonly EvidenceFlag[]): EvidenceGrade {
  const lowered = flags.reduce((sum, { lowers }) => sum + lowers, 0);
  return (['A', 'B', 'C', 'D'] as const)[Math.min(3, lowered)] ?? 'D';
}
