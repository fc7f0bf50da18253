import { askedQuestions, textIn, type Answer, type Definition, type Language } from '#surveys';
import type { Transaction } from '../../database/transaction.js';
import type { AmendmentJournal } from './amendment-evidence.js';
import { saidOf } from './shown-answers.js';
import { isSealed, type VisitField } from './visit-fields.js';

/** In which words, and how much of it, somebody reads a visit. */
export interface Reading {
  definition: Definition;
  language: Language;
  fields: ReadonlySet<VisitField>;
}

/** The photos that a visit's answers name, one entry for each item, as far as these fields allow. */
export async function visitPhotos(tx: Transaction, assignmentId: string, fields: ReadonlySet<VisitField>) {
  const rows = await tx.query<{ id: string; question: string; state: string; source: string; takenAt: number }>(
    `select id, encode(sha256, 'hex') as sha256, question, state, refused, coalesce(weighed = 'late', false) as late, received_at as "receivedAt", named->>'source' as source,
       (named->>'takenAt')::float as "takenAt",
       (named->>'latitude')::float as latitude, (named->>'longitude')::float as longitude
     from visit_photos cross join lateral unnest(questions) question
     where organisation_id = $1 and assignment_id = $2 order by id, question`,
    [tx.organisationId, assignmentId],
  );
  return fields.has('evidence') ? rows : rows.map(({ id, question, state }) => ({ id, question, state }));
}

interface CorrectionRow {
  id: string;
  changes: Record<string, [Answer | undefined, Answer | undefined]>;
  journal: AmendmentJournal | null;
}

/** What was changed since a visit was handed in, in words, and what the phone noted of it. */
export async function visitCorrections(tx: Transaction, visitId: string, { definition, language, fields }: Reading) {
  const rows = await tx.query<CorrectionRow>(
    `select c.id, c.changes, c.reason, c.at, c.amendment_key is not null as "byShopper", c.journal from visit_corrections c
     where c.organisation_id = $1 and c.visit_id = $2 order by c.id`,
    [tx.organisationId, visitId],
  );
  const questions = askedQuestions(definition).filter((question) => !isSealed(question, fields));
  return rows.map(({ changes, journal, ...row }) => ({
    ...row,
    ...(fields.has('journal') ? { journal: journal && readable(journal) } : {}),
    changes: questions.flatMap((question) => {
      const change = changes[question.key];
      if (change === undefined) return [];
      const [before, after] = change.map((answer) => saidOf(question, answer, language));
      return [{ key: question.key, text: textIn(question.text, language), before, after }];
    }),
  }));
}

/** What was refused was never read: nobody knows what is in it. */
const readable = (journal: AmendmentJournal) => (journal.state === 'refused' ? { ...journal, events: [] } : journal);
