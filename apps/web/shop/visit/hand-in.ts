import { recordOf, shownIn, visitEvidence, type Fill, type VisitEvidence } from '#surveys';
import { journalOf, keepDraft, photosOf } from '../keep/drafts';
import { fact } from '../keep/database';
import type { Draft, HandIn, NamedPhoto, Photo } from '../keep/shapes';
import { photosIn } from './photos/photos-in';
import type { VisitSession } from './visit-session';

/** The evidence as far as the phone can see it: what the server will say too, but for what only it knows. */
export async function evidenceHere(session: VisitSession): Promise<VisitEvidence> {
  const { draft, fill, definition } = session;
  const { latitude, longitude, timeZone } = draft.job.store;
  const named = photosIn(answersOf(fill));
  const photos = (await photosOf(draft.key)).filter(({ sha256 }) => named.has(sha256));
  const store = latitude === null || longitude === null ? null : { latitude, longitude };
  const { from, to, minMinutes, dayParts } = draft.job;
  const journal = { events: await journalOf(draft.key), chain: 'whole' as const };
  const at = Date.now();
  const visit = { startedAt: draft.startedAt, endedAt: at, sentAt: at, photos };
  const job = { terms: { minMinutes, dayParts }, store, timeZone, from, to };
  return visitEvidence(visit, job, journal, recordOf(fill), definition, (await fact('offset')) ?? 0);
}

/** Freezes the visit and puts it into the queue: from here it goes by itself, whenever there is a network. */
export async function handIn(session: VisitSession): Promise<Draft> {
  const draft = await session.end();
  try {
    return await keepDraft({ ...draft, state: 'queued', handIn: await frozenVisit(session), problem: null });
  } catch (error) {
    session.goOn();
    throw error;
  }
}

/** The visit as it is handed in. What was saved as a file and has the same answers goes as it is there. */
export async function frozenVisit(session: VisitSession): Promise<HandIn> {
  const { fill, draft } = session;
  const { handIn: saved, job, versionId, startedAt, key } = draft;
  const answers = answersOf(fill);
  if (saved !== null && JSON.stringify(saved.answers) === JSON.stringify(answers)) return saved;
  const wanted = photosIn(answers);
  return {
    jobId: job.id,
    versionId,
    language: fill.language,
    startedAt,
    endedAt: session.now().at,
    answers,
    journal: await session.journal(),
    photos: (await photosOf(key)).filter(({ sha256 }) => wanted.has(sha256)).map(asNamed),
  };
}

/** What is handed in of a fill: the answers to what is shown. */
function answersOf(fill: Fill): Record<string, unknown> {
  const shown = shownIn(fill);
  return Object.fromEntries([...fill.answers].filter(([question]) => shown.has(question)));
}

/** A photo as a hand-in names it. */
export function asNamed({
  sha256,
  bytes,
  question,
  source,
  takenAt,
  latitude,
  longitude,
  accuracy,
}: Photo): NamedPhoto {
  const place = latitude === undefined ? {} : { latitude, longitude, accuracy };
  return { sha256, bytes, question, source, takenAt, ...place };
}
