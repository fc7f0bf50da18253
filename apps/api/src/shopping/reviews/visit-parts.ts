import {
  askedQuestions,
  distanceBetween,
  textIn,
  type Answer,
  type Definition,
  type EvidenceFlag,
  type Language,
  type Position,
} from '#surveys';
import { selected, someColumns, type Part } from '../../database/some-columns.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import type { AmendmentJournal } from './amendments/amendment-evidence.js';
import { saidOf } from './shown-answers.js';
import { VisitCorrectionTable } from './tables/visit-correction.table.js';
import { isSealed, type VisitField } from './visit-fields.js';

/** In which words, and how much of it, somebody reads a visit. */
export interface Reading {
  definition: Definition;
  language: Language;
  fields: ReadonlySet<VisitField>;
}

interface PhotoRow {
  id: string;
  question: string;
  state: 'missing' | 'stored' | 'refused' | 'let_go';
  takenOut: boolean;
  sha256: string;
  /** Why its bytes were refused. */
  refused: string | null;
  /** It came after the visit was decided. */
  late: boolean;
  receivedAt: Date | null;
  source: 'camera' | 'gallery' | null;
  /** Milliseconds since 1970, by the server's clock. */
  takenAt: number | null;
  latitude: number | null;
  longitude: number | null;
}

/** The store that a visit's photos are of, and by how much its phone's clock is put right. */
export interface PhotosOf {
  store: { latitude: number | null; longitude: number | null };
  clockOffsetMs: number;
}

/** How far from its store a photo was taken, as its phone or its camera says; null where one of them has no place. */
function metresFrom(store: PhotosOf['store'], photo: PhotosOf['store']): number | null {
  const [from, to] = [positionOf(store), positionOf(photo)];
  return from === null || to === null ? null : distanceBetween(from, to);
}

function positionOf({ latitude, longitude }: PhotosOf['store']): Position | null {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

/** The photos that a visit's answers name, one entry for each item, as far as these fields allow: what is sealed has no photos either. */
export async function visitPhotos(
  tx: Transaction,
  assignmentId: string,
  { definition, fields, store, clockOffsetMs }: Pick<Reading, 'definition' | 'fields'> & PhotosOf,
) {
  const rows = await tx.query<PhotoRow>(
    `select id, encode(sha256, 'hex') as sha256, question, state, taken as "takenOut", refused, coalesce(weighed = 'late', false) as late, received_at as "receivedAt", named->>'source' as source,
       (named->>'takenAt')::float + $3 as "takenAt",
       (named->>'latitude')::float as latitude, (named->>'longitude')::float as longitude
     from visit_photos cross join lateral (
       select q as question, false as taken from unnest(questions) q union all select q, true from unnest(taken_from) q where not q = any(questions)) n
     where organisation_id = $1 and assignment_id = $2 order by (named->>'place')::int nulls last, id, question`,
    [tx.organisationId, assignmentId, clockOffsetMs],
  );
  const open = new Set(
    askedQuestions(definition)
      .filter((question) => !isSealed(question, fields))
      .map(({ key }) => key),
  );
  const seen = rows.filter(({ question }) => open.has(question));
  if (fields.has('evidence')) return seen.map((photo) => ({ ...photo, metres: metresFrom(store, photo) }));
  // What a reviewer took out is for reviewers.
  return seen.filter(({ takenOut }) => !takenOut).map(({ id, question, state }) => ({ id, question, state }));
}

/** The key of a photo as it may be shown; `not_found` where it has not come. */
export async function photoFile(tx: Transaction, photoId: string): Promise<string> {
  const found = await tx.first<{ key: string | null }>(
    'select shown_key as key from visit_photos where organisation_id = $1 and id = $2',
    [tx.organisationId, photoId],
  );
  if (found?.key == null) throw new Problem('not_found', {});
  return found.key;
}

/** A photo and the earlier one of another visit that shows the same picture, to be looked at side by side. */
export interface PhotoPair {
  photoId: string;
  other: { visitId: string; photoId: string; store: string; visitedOn: string };
}

/** The pairs that flags tell of, as far as both are still kept. */
export function photoPairs(tx: Transaction, flags: readonly EvidenceFlag[]): Promise<PhotoPair[]> {
  const pairs = flags.flatMap(({ code, details: { photoId, otherPhotoId } }) =>
    code === 'photo_seen_before' ? [{ own: photoId, other: otherPhotoId }] : [],
  );
  if (pairs.length === 0) return Promise.resolve([]);
  return tx.query<PhotoPair>(
    `select n.own as "photoId", json_build_object('visitId', v.id, 'photoId', p.id, 'store', s.name, 'visitedOn', v.visited_on::text) as other
     from jsonb_to_recordset($2) as n (own uuid, other uuid)
     join visit_photos p on p.organisation_id = $1 and p.id = n.other and p.shown_key is not null
     join visits v on v.organisation_id = $1 and v.assignment_id = p.assignment_id
     join stores s on s.organisation_id = $1 and s.id = v.store_id`,
    [tx.organisationId, JSON.stringify(pairs)],
  );
}

const corrected = someColumns(VisitCorrectionTable, ['id', 'changes', 'reason', 'at', 'journal']);
const correction = selected(corrected, 'c');
type Changes = Part<typeof corrected>['changes'];

/** What was changed since a visit was handed in, in words, and what the phone noted of it. */
export async function visitCorrections(tx: Transaction, visitId: string, reading: Reading) {
  const rows = await tx.query<Part<typeof corrected> & { byShopper: boolean }>(
    `select ${correction}, c.amendment_key is not null as "byShopper" from visit_corrections c
     where c.organisation_id = $1 and c.visit_id = $2 order by c.id`,
    [tx.organisationId, visitId],
  );
  return rows.map(({ changes, journal, ...row }) => ({
    ...row,
    ...(reading.fields.has('journal') ? { journal: journal && readable(journal) } : {}),
    changes: changesInWords(changes, reading),
  }));
}

/** What was restated after a visit was decided, day by day and with the reason: what was open to this reader. */
export async function changesSince(tx: Transaction, visitId: string, decidedAt: Date, reading: Reading) {
  const rows = await tx.query<{ changes: Changes; reason: string; on: string }>(
    `select changes, reason, at::date::text as "on" from visit_corrections
     where organisation_id = $1 and visit_id = $2 and amendment_key is null and at > $3 order by id`,
    [tx.organisationId, visitId, decidedAt],
  );
  return rows
    .map(({ changes, ...row }) => ({ ...row, changes: changesInWords(changes, reading) }))
    .filter(({ changes }) => changes.length > 0);
}

function changesInWords(changes: Changes, { definition, language, fields }: Reading) {
  return askedQuestions(definition)
    .filter((question) => !isSealed(question, fields))
    .flatMap((question) => {
      const change = changes[question.key];
      if (change === undefined) return [];
      const [before, after] = change;
      const said = (answer: Answer | null | undefined) => saidOf(question, answer ?? undefined, language);
      return [{ key: question.key, text: textIn(question.text, language), before: said(before), after: said(after) }];
    });
}

/** What was refused was never read: nobody knows what is in it. */
const readable = (journal: AmendmentJournal) => (journal.state === 'refused' ? { ...journal, events: [] } : journal);
