import { createHash } from 'node:crypto';
import {
  askedQuestions,
  journalText,
  type Definition,
  type JournalEntry,
  type JournalEvent,
  type Position,
} from '#surveys';
import type { VisitInput } from '../../shopping/visits/visit-input.dto.js';
import { Chance } from '../chance.js';
import type { DrawnPhoto } from './draw-photo.js';
import type { SampleVisit } from './sample-visits.js';
import { visitAnswers, type Found } from './visit-answers.js';

const minute = 60_000;

/** What was in the shopper's hand: the job, its checklist, and what was photographed. */
export interface OnPhone {
  jobId: string;
  versionId: string;
  definition: Definition;
  entrance: DrawnPhoto | null;
  receipt: DrawnPhoto | null;
}

/** A visit of the sample as its phone hands it in: answers, and a journal of how they came about. */
export function madeVisit(visit: SampleVisit, phone: OnPhone, now: number): VisitInput {
  const { store, shopper } = visit;
  const chance = new Chance(`visit ${visit.wave} ${store.code} ${visit.nth}`);
  const minutes = visit.weak === 'short' ? 8 : 22 + Math.floor(chance.share() * 18);
  const startedAt =
    noonAt(now + visit.day * 86_400_000, store.longitude) + Math.floor((chance.share() - 0.4) * 300) * minute;
  const endedAt = startedAt + minutes * minute;
  const away = visit.weak === 'far' ? 0.03 : 0;
  const place = {
    latitude: store.latitude + away + chance.normal(0.0002),
    longitude: store.longitude + chance.normal(0.0002),
    accuracy: 8 + Math.floor(chance.share() * 40),
  };
  const paid = {
    time: localTime(endedAt - 3 * minute, store.timeZone),
    amount: Math.round(chance.share() * 900 + 200) / 100,
  };
  const found: Found = {
    place,
    entrance: phone.entrance?.sha256 ?? null,
    receipt: phone.receipt === null ? null : { photos: [phone.receipt.sha256], ...paid },
  };
  const chances = { ofStore: new Chance(`shoppers at ${store.code}`), ofVisit: chance };
  const answers = visitAnswers(phone.definition, visit, found, chances);
  return {
    jobId: phone.jobId,
    versionId: phone.versionId,
    language: shopper.language,
    sentAt: now,
    startedAt,
    endedAt,
    answers,
    journal: journalOf(phone, answers, startedAt, endedAt, place),
    photos: photosOf(phone, startedAt, endedAt, place),
  };
}

function photosOf(
  { entrance, receipt }: OnPhone,
  startedAt: number,
  endedAt: number,
  place: Position & { accuracy: number },
): VisitInput['photos'] {
  const taken = [
    { question: 'entrance', photo: entrance, takenAt: startedAt + 2 * minute },
    { question: 'receipt', photo: receipt, takenAt: endedAt - 2 * minute },
  ];
  return taken.flatMap(({ question, photo, takenAt }) =>
    photo === null
      ? []
      : [{ sha256: photo.sha256, bytes: photo.bytes.length, question, source: 'camera' as const, takenAt, ...place }],
  );
}

function journalOf(
  { jobId, definition }: OnPhone,
  answers: Readonly<Record<string, unknown>>,
  startedAt: number,
  endedAt: number,
  place: Position & { accuracy: number },
): JournalEvent[] {
  const answered = askedQuestions(definition).filter(({ key }) => key in answers);
  const at = (share: number) => {
    const mono = Math.round(share * (endedAt - startedAt));
    return { at: startedAt + mono, mono };
  };
  const entries: JournalEntry[] = [
    { kind: 'began', ...at(0) },
    { kind: 'place', ...at(0.02), place },
    ...answered.map(({ key, kind }, index): JournalEntry => {
      const when = at(0.05 + (0.85 * index) / answered.length);
      const how = kind === 'photo' || kind === 'receipt' ? 'photo' : kind === 'timed' ? 'stopwatch' : 'answered';
      return { kind: how, ...when, question: key, ...(how === 'photo' ? {} : { value: answers[key] }) };
    }),
    { kind: 'place', ...at(0.97), place },
    { kind: 'ended', ...at(1) },
  ];
  let previous = jobId;
  return entries.map((entry) => {
    previous = createHash('sha256').update(journalText(previous, entry)).digest('hex');
    return { ...entry, hash: previous };
  });
}

/** Noon of a day by the sun. */
function noonAt(moment: number, longitude: number): number {
  const midnight = Math.floor(moment / 86_400_000) * 86_400_000;
  return midnight + (12 - Math.round(longitude / 15)) * 3_600_000;
}

function localTime(moment: number, timeZone: string): string {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(moment);
  return text.replace(' ', 'T');
}
