import { Injectable } from '@nestjs/common';
import {
  gradeOf,
  nearestLanguage,
  textIn,
  type CanonicalRecord,
  type EvidenceFlag,
  type EvidenceGrade,
  type JournalEvent,
  type Language,
} from '#surveys';
import { storesOf, type Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { decodeDayAndId, pageOf } from '../../http/page.js';
import { Problem } from '../../http/problem.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import { agreedTerms } from '../assignments/agreed-terms.js';
import type { Returned } from '../visits/told-of-visit.js';
import type { Terms } from '../programmes/programmes.dto.js';
import { allFlags } from '../visits/note-evidence.js';
import type { VisitState } from '../visits/visit-state.js';
import type { ReviewsQuery } from './reviews.dto.js';
import { shownAnswers } from './shown-answers.js';
import { fieldsOf, type VisitField } from './visit-fields.js';
import { forStore } from './visit-for-store.js';
import { photoFile, photoPairs, visitCorrections, visitPhotos } from './visit-parts.js';
import { visitRevision } from './visit-revision.js';

interface ListedRow {
  id: string;
  state: VisitState;
  store: string;
  storeId: string;
  programme: string;
  terms: Terms;
  visitedOn: string;
  openAppeals: number;
  /** What is evidence, and when by the minute. */
  grade: EvidenceGrade;
  flags: number;
  receivedAt: Date;
  approvesAt: Date | null;
  waitsUntil: Date | null;
  number: number;
}

interface WholeRow {
  id: string;
  assignmentId: string;
  state: VisitState;
  grade: EvidenceGrade;
  flags: EvidenceFlag[];
  reviewFlags: EvidenceFlag[];
  store: { id: string; name: string; latitude: number | null; longitude: number | null };
  programme: string;
  terms: Terms;
  visitedOn: string;
  receivedAt: Date;
  beganAt: Date;
  endedAt: Date;
  clockOffsetMs: number;
  decision: { reason?: string } | null;
  decidedAt: Date | null;
  returned: Returned | null;
  versionId: string;
  record: CanonicalRecord;
  revision: string;
  shopper: { id: string; name: string; number: number };
  fee: number;
  reimbursement: number;
  paidOn: string | null;
  journalState: 'stored' | 'refused';
  events: JournalEvent[] | null;
}

/** Stores see what was decided, never what is being weighed. */
const ofStores = ['approved'];

/** Visits for those who decide on them, or learn from them: each sees the fields of the one table. */
@Injectable()
export class ReviewsReads {
  constructor(private readonly versions: SurveyVersions) {}

  async list(tx: Transaction, who: Who, query: ReviewsQuery) {
    const stores = storesOf(who.scope);
    const rows = await tx.query<ListedRow>(
      `select v.id, v.state, v.grade, jsonb_array_length(${allFlags}) as flags, s.name as store, v.store_id as "storeId",
         p.name as programme, p.terms, v.visited_on::text as "visitedOn", v.received_at as "receivedAt", h.number,
         (select at from deadlines d where d.organisation_id = v.organisation_id and d.kind = 'approve' and d.subject_id = v.id) as "approvesAt",
         (select at from deadlines d where d.organisation_id = v.organisation_id and d.kind = 'arrive' and d.subject_id = v.id) as "waitsUntil",
         (select count(*)::int from appeals e where e.organisation_id = v.organisation_id and e.visit_id = v.id and e.state = 'open') as "openAppeals"
       from visits v join assignments a on a.organisation_id = v.organisation_id and a.id = v.assignment_id
       join programmes p on p.organisation_id = a.organisation_id and p.id = a.programme_id
       join stores s on s.organisation_id = v.organisation_id and s.id = v.store_id
       join shoppers h on h.organisation_id = v.organisation_id and h.person_id = v.shopper_id
       where v.organisation_id = $1 and ($2::text is null or v.state = $2) and ($3::uuid is null or v.store_id = $3)
         and ($4::uuid is null or a.programme_id = $4) and ($5::uuid[] is null or (v.store_id = any($5) and v.state = any($6)))
         and v.shopper_id is distinct from $7 and ($8::date is null or (v.visited_on, v.id) < ($8, $9::uuid))
       order by v.visited_on desc, v.id desc limit $10`,
      [
        tx.organisationId,
        query.state ?? null,
        query.storeId ?? null,
        query.programmeId ?? null,
        stores,
        ofStores,
        who.personId,
        ...decodeDayAndId(query.after),
        query.limit + 1,
      ],
    );
    return pageOf(
      rows.map((row) => listed(row, fieldsOf(who.role, row.terms))),
      query.limit,
      (row) => `${row.visitedOn} ${row.id}`,
    );
  }

  async one(tx: Transaction, who: Who, id: string, wanted: Language) {
    const row = await this.#row(tx, who, id);
    const fields = fieldsOf(who.role, row.terms);
    const { definition } = await this.versions.version(tx.organisationId, row.versionId, tx);
    const language = nearestLanguage(definition, wanted);
    const { id: visitId, state, store, programme, visitedOn } = row;
    const seen = <Part extends object>(field: VisitField, part: () => Part) => (fields.has(field) ? part() : {});
    const money = { fee: row.fee, reimbursement: row.reimbursement, currency: row.terms.currency, paidOn: row.paidOn };
    return {
      id: visitId,
      state,
      store: { id: store.id, name: store.name },
      programme,
      visitedOn,
      // Whoever decides says which state of it they looked at.
      ...(who.may.has('visits.review') ? { revision: row.revision } : {}),
      ...seen('answers', () => ({
        sections: definition.blocks.map(({ key, title }) => ({ key, title: textIn(title, language) })),
        answers: shownAnswers(definition, row.record, language, fields),
      })),
      ...(fields.has('photos')
        ? { photos: await visitPhotos(tx, row.assignmentId, { ...row, definition, fields }) }
        : {}),
      ...seen('evidence', () => evidenceOf(row)),
      ...(fields.has('evidence') ? { seenBefore: await photoPairs(tx, row.flags) } : {}),
      ...seen('journal', () => journalOf(row)),
      ...(fields.has('evidence')
        ? { corrections: await visitCorrections(tx, id, { definition, language, fields }) }
        : {}),
      ...(who.may.has('visits.appeal') ? await forStore(tx, row, { definition, language, fields }) : {}),
      ...shopperOf(row, fields),
      ...seen('money', () => ({ money })),
    };
  }

  /** The key of a photo as it may be shown; `framed` to whom its shape and size are none to know. */
  async photo(tx: Transaction, who: Who, visitId: string, photoId: string): Promise<{ key: string; framed: boolean }> {
    const row = await this.#row(tx, who, visitId);
    const fields = fieldsOf(who.role, row.terms);
    if (!fields.has('photos')) throw new Problem('not_found', {});
    const { definition } = await this.versions.version(tx.organisationId, row.versionId, tx);
    const shown = await visitPhotos(tx, row.assignmentId, { ...row, definition, fields });
    if (!shown.some(({ id }) => id === photoId)) throw new Problem('not_found', {});
    return { key: await photoFile(tx, photoId), framed: !fields.has('evidence') };
  }

  async #row(tx: Transaction, who: Who, id: string): Promise<WholeRow> {
    const found = await tx.first<WholeRow>(
      `select v.id, v.assignment_id as "assignmentId", v.state, v.grade, ${allFlags} as flags, v.review_flags as "reviewFlags",
         json_build_object('id', s.id, 'name', s.name, 'latitude', s.latitude, 'longitude', s.longitude) as store,
         p.name as programme, ${agreedTerms} as terms, v.visited_on::text as "visitedOn", v.received_at as "receivedAt", v.began_at as "beganAt",
         v.ended_at as "endedAt", v.clock_offset_ms::float as "clockOffsetMs", v.decision, v.decided_at as "decidedAt", v.returned,
         r.survey_version_id as "versionId", r.record, ${visitRevision} as revision, json_build_object('id', q.id, 'name', q.name, 'number', h.number) as shopper,
         v.fee_hundredths / 100.0::float as fee, v.reimbursement_hundredths / 100.0::float as reimbursement,
         v.paid_on::text as "paidOn", v.journal_state as "journalState",
         case when v.journal_state = 'stored' then j.events end as events
       from visits v join assignments a on a.organisation_id = v.organisation_id and a.id = v.assignment_id
       join programmes p on p.organisation_id = a.organisation_id and p.id = a.programme_id
       join stores s on s.organisation_id = v.organisation_id and s.id = v.store_id
       join shoppers h on h.organisation_id = v.organisation_id and h.person_id = v.shopper_id
       join people q on q.organisation_id = v.organisation_id and q.id = v.shopper_id
       join responses r on r.organisation_id = v.organisation_id and r.id = v.response_id
       left join visit_journals j on j.organisation_id = v.organisation_id and j.visit_id = v.id
       where v.organisation_id = $1 and v.id = $2 and ($3::uuid[] is null or (v.store_id = any($3) and v.state = any($4)))`,
      [tx.organisationId, id, storesOf(who.scope), ofStores],
    );
    if (found === null) throw new Problem('not_found', {});
    return found;
  }
}

function listed(row: ListedRow, fields: ReadonlySet<VisitField>) {
  const { terms: _, number, grade, flags, receivedAt, approvesAt, waitsUntil, ...shown } = row;
  return {
    ...shown,
    ...(fields.has('evidence') ? { grade, flags, receivedAt, approvesAt, waitsUntil } : {}),
    ...(fields.has('shopper_number') ? { shopper: { number } } : {}),
  };
}

/** What was refused was never read: nobody knows what is in it. */
function journalOf({ events, journalState, store, clockOffsetMs }: WholeRow) {
  return { journal: events ?? [], journalState, place: store, clockOffsetMs };
}

function shopperOf({ shopper }: WholeRow, fields: ReadonlySet<VisitField>) {
  if (fields.has('shopper_name')) return { shopper };
  return fields.has('shopper_number') ? { shopper: { number: shopper.number } } : {};
}

function evidenceOf(row: WholeRow) {
  const { grade, flags, reviewFlags, receivedAt, beganAt, endedAt, decision, returned } = row;
  const own = flags.slice(0, flags.length - reviewFlags.length);
  // What it was by itself, where a review found more.
  const gradeBefore = reviewFlags.length === 0 ? null : gradeOf(own);
  return { grade, gradeBefore, flags, receivedAt, beganAt, endedAt, decision, returned };
}
