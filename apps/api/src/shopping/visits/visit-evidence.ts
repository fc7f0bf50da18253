import {
  evidenceFlags,
  gradeOf,
  type CanonicalRecord,
  type Definition,
  type EvidenceFlag,
  type EvidenceGrade,
  type Position,
} from '#surveys';
import { placedQuestions, type ReceiptValue } from '#surveys';
import type { Terms } from '../programmes/programmes.dto.js';
import type { JudgedJournal } from './judge-journal.js';
import type { VisitInput } from './visit-input.dto.js';

/** What is known of the job that a visit was made for. */
export interface JobFacts {
  terms: Terms;
  store: Position | null;
  timeZone: string;
  from: string;
  to: string;
}

/** What a visit's evidence comes to before its photos are looked at. */
export interface VisitEvidence {
  flags: readonly EvidenceFlag[];
  grade: EvidenceGrade;
  /** The day of the visit where the store is. */
  visitedOn: string;
  /** What the receipt says was paid, in hundredths. */
  receiptHundredths: number;
}

/** Judges a visit's evidence. `offset` is what the phone's clock is behind ours, in milliseconds. */
export function visitEvidence(
  input: VisitInput,
  job: JobFacts,
  journal: JudgedJournal,
  record: CanonicalRecord,
  definition: Definition,
  offset: number,
): VisitEvidence {
  const began = localTime(input.startedAt + offset, job.timeZone);
  const ended = localTime(input.endedAt + offset, job.timeZone);
  const receipt = receiptIn(definition, record);
  const onItsDay = began.day >= job.from && began.day <= job.to;
  const flags = evidenceFlags({
    journal: journal.events,
    chain: journal.chain,
    store: job.store,
    minMinutes: job.terms.minMinutes,
    photos: { missing: 0, fromGallery: fromGallery(input, definition), nearDuplicates: null },
    receiptMinutesOff: receipt === null ? null : minutesOff(receipt.time, began.moment, ended.moment),
    onItsDay,
    inDayPart: isInDayPart(job.terms, began),
  });
  const receiptHundredths = Math.round((receipt?.amount ?? 0) * 100);
  return { flags, grade: gradeOf(flags), visitedOn: began.day, receiptHundredths };
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

function isInDayPart({ dayParts }: Terms, { weekday, time }: LocalTime): boolean {
  return (
    dayParts.length === 0 || dayParts.some(({ days, from, to }) => days.includes(weekday) && time >= from && time < to)
  );
}

/** Photos from the gallery where the question asks for the camera. */
function fromGallery({ photos }: VisitInput, definition: Definition): number {
  const camera = new Set(
    placedQuestions(definition)
      .filter(({ question }) => question.kind === 'photo' && question.from !== 'any')
      .map(({ question }) => question.key),
  );
  return photos.filter(({ source, question }) => source === 'gallery' && camera.has(question)).length;
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
