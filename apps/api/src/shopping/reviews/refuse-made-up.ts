import {
  askedQuestions,
  canonicalText,
  photosNamed,
  type AnswersChanged,
  type CanonicalRecord,
  type Definition,
} from '#surveys';
import type { Transaction } from '../../database/transaction.js';
import type { Finding } from '../../http/problem.js';
import type { VisitRow } from './visit-rows.js';
import { ResponseProblem } from '../../responses/response-problems.js';

const message = 'A correction keeps or leaves out what the shopper gave for this item, and brings in nothing else.';

/** Nobody who was not there can say what was seen: throws `unusable_answers` where a correction names a photo or a place that its item never had. */
export async function refuseMadeUp(
  tx: Transaction,
  visit: VisitRow,
  definition: Definition,
  record: CanonicalRecord,
): Promise<void> {
  const questions = new Set([
    ...(await strangePhotos(tx, visit, definition, record)),
    ...(await strangePlaces(tx, visit, definition, record)),
  ]);
  const findings = [...questions].map((field): Finding => ({ field, code: 'not_offered', message }));
  if (findings.length > 0) throw new ResponseProblem('unusable_answers', { count: findings.length }, findings);
}

async function strangePhotos(tx: Transaction, visit: VisitRow, definition: Definition, record: CanonicalRecord) {
  const given = await tx.query<{ sha256: string; questions: string[] }>(
    `select encode(sha256, 'hex') as sha256, questions || taken_from as questions from visit_photos
     where organisation_id = $1 and assignment_id = $2`,
    [tx.organisationId, visit.assignmentId],
  );
  const known = new Map(given.map(({ sha256, questions }) => [sha256, questions]));
  return photosNamed(definition, record).flatMap(({ question, sha256 }) =>
    known.get(sha256)?.includes(question) ? [] : [question],
  );
}

async function strangePlaces(tx: Transaction, visit: VisitRow, definition: Definition, record: CanonicalRecord) {
  const places = askedQuestions(definition).filter(({ kind }) => kind === 'place');
  const changed = places.filter(({ key }) => {
    const now = record.answers[key];
    return now !== undefined && 'value' in now && canonicalText(now) !== canonicalText(visit.record.answers[key]);
  });
  if (changed.length === 0) return [];
  const history = await tx.query<Pick<AnswersChanged, 'changes'>>(
    'select changes from visit_corrections where organisation_id = $1 and visit_id = $2',
    [tx.organisationId, visit.id],
  );
  return changed.flatMap(({ key }) => {
    const had = history.flatMap(({ changes }) => changes[key] ?? []).map((answer) => canonicalText(answer ?? null));
    return had.includes(canonicalText(record.answers[key])) ? [] : [key];
  });
}
