import type { CanonicalRecord } from '../answers/canonical-record.js';
import type { ReceiptValue } from '../answers/answer.js';
import type { Definition } from '../definition/definition.js';
import { placedQuestions } from '../definition/placed-questions.js';
import type { Position } from './distance.js';
import { evidenceFlags, gradeOf, type EvidenceFacts, type EvidenceFlag, type EvidenceGrade } from './evidence-flags.js';
import { photosElsewhere, photosOutside, type PhotoTaken } from './photos-beside.js';
import { photosNamed } from './photos-named.js';
import { visitTimes, type VisitTimes } from './visit-times.js';
import { photosFromGallery, type PhotoSource } from './photos-from-gallery.js';

/** What a phone says of a visit beside its answers. */
export interface VisitOnPhone {
  /** The phone's clock, milliseconds since 1970. */
  readonly startedAt: number;
  readonly endedAt: number;
  /** When it is handed in. */
  readonly sentAt: number;
  readonly photos: readonly (PhotoSource & PhotoTaken)[];
}

/** What is known of the job that a visit was made for. */
export interface JobFacts {
  readonly terms: {
    readonly minMinutes: number | null;
    /** ISO weekdays 1 to 7, and times where the store is: `09:00`. None: any time. */
    readonly dayParts: readonly { readonly days: readonly number[]; readonly from: string; readonly to: string }[];
  };
  readonly store: Position | null;
  readonly timeZone: string;
  /** Days, both included: `2026-05-04`. */
  readonly from: string;
  readonly to: string;
}

/** What a visit's evidence comes to before its photos are looked at. */
export interface VisitEvidence {
  readonly flags: readonly EvidenceFlag[];
  readonly grade: EvidenceGrade;
  /** The day of the visit where the store is. */
  readonly visitedOn: string;
  /** When it was by the phone's clock, as far as that holds. */
  readonly times: VisitTimes;
  /** What the receipt says was paid, in hundredths. */
  readonly receiptHundredths: number;
}

/**
 * Judges a visit's evidence, on the phone before handing in and on the server after: the same rules, once.
 * `offset` is what the phone's clock is behind the server's, in milliseconds.
 */
export function visitEvidence(
  input: VisitOnPhone,
  job: JobFacts,
  journal: { readonly events: EvidenceFacts['journal']; readonly chain: EvidenceFacts['chain'] },
  record: CanonicalRecord,
  definition: Definition,
  offset: number,
): VisitEvidence {
  const times = visitTimes(input, journal);
  const began = localTime(times.began + offset, job.timeZone);
  const ended = localTime(times.ended + offset, job.timeZone);
  const named = new Set(photosNamed(definition, record).map(({ sha256 }) => sha256));
  const photos = input.photos.filter(({ sha256 }) => named.has(sha256));
  const receipt = receiptIn(definition, record);
  const onItsDay = began.day >= job.from && began.day <= job.to;
  const flags = evidenceFlags({
    journal: journal.events,
    chain: journal.chain,
    store: job.store,
    minMinutes: job.terms.minMinutes,
    photos: {
      missing: 0,
      fromGallery: photosFromGallery(photos, definition, record),
      nearDuplicates: null,
      outside: photosOutside(photos, times, journal.events),
      elsewhere: photosElsewhere(photos, job.store),
    },
    timesOff: times.off,
    receiptMinutesOff: receipt === null ? null : minutesOff(receipt.time, began.moment, ended.moment),
    onItsDay,
    inDayPart: isInDayPart(job.terms, began),
  });
  const receiptHundredths = receiptHundredthsIn(definition, record);
  return { flags, grade: gradeOf(flags), visitedOn: began.day, times, receiptHundredths };
}

/** What the receipt of a record says was paid, in hundredths; 0 without one. `{ amount: 4.5 }` gives 450. */
export function receiptHundredthsIn(definition: Definition, record: CanonicalRecord): number {
  return Math.round((receiptIn(definition, record)?.amount ?? 0) * 100);
}

interface LocalTime {
  day: string;
  /** `14:05` */
  time: string;
  /** ISO weekday, Monday is 1. */
  weekday: number;
  /** The local clock read as if it were UTC, in milliseconds. */
  moment: number;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** A zone's clock as `2026-05-04 14:05:00`. Kept, for making one takes longer than judging a visit. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  clocks.set(timeZone, clock);
  return clock;
}

function localTime(at: number, timeZone: string): LocalTime {
  const text = clockOf(timeZone).format(at);
  const [day = '', clock = ''] = text.split(' ');
  const moment = Date.parse(`${day}T${clock}Z`);
  return { day, time: clock.slice(0, 5), weekday: new Date(moment).getUTCDay() || 7, moment };
}

function isInDayPart({ dayParts }: JobFacts['terms'], { weekday, time }: LocalTime): boolean {
  return (
    dayParts.length === 0 || dayParts.some(({ days, from, to }) => days.includes(weekday) && time >= from && time < to)
  );
}

function receiptIn(definition: Definition, record: CanonicalRecord): ReceiptValue | null {
  for (const { question } of placedQuestions(definition)) {
    const answer = question.kind === 'receipt' ? record.answers[question.key] : undefined;
    if (answer !== undefined && 'value' in answer) return answer.value as ReceiptValue;
  }
  return null;
}

/** Minutes from a time on paper to the nearest moment of the visit; both in the store's own time. */
function minutesOff(time: string, began: number, ended: number): number {
  const printed = Date.parse(`${time}:00Z`);
  return Math.round(Math.max(0, began - printed, printed - ended) / 60_000);
}
