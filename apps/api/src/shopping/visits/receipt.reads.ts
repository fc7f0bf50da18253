import { Injectable } from '@nestjs/common';
import type { EvidenceFlag, EvidenceGrade } from '#surveys';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { photoFaults, type PhotoFault } from '../photos/read-photo.js';
import type { PhotoState, Returned } from './told-of-visit.js';
import { allFlags } from './note-evidence.js';
import type { VisitState } from './visit-state.js';

/** What a phone may rely on: what is stored is stored, and may be deleted there. */
export interface Receipt {
  key: string;
  visitId: string;
  state: VisitState;
  receivedAt: Date;
  answers: 'stored';
  journal: JournalReceipt;
  /** What has put the visit right, the first one first; without a journal where the app sent none. */
  amendments: { amendmentKey: string; journal: JournalReceipt | null }[];
  photos: PhotoState[];
  grade: { grade: EvidenceGrade; reasons: EvidenceFlag[] };
  returned: Returned | null;
}

export interface JournalReceipt {
  state: 'stored' | 'refused';
  code: string | null;
  message: string | null;
}

interface Row {
  id: string;
  assignmentId: string;
  state: VisitState;
  receivedAt: Date;
  journalState: 'stored' | 'refused';
  flags: EvidenceFlag[];
  grade: EvidenceGrade;
  returned: Returned | null;
  amendments: { key: string; journal: 'stored' | 'refused' | null }[];
}

const journalRefused =
  'The journal could not be read, or lies in the future by the phone’s own clock. The visit counts with a lower grade of evidence.';

/** The receipts of a shopper's own visits. */
@Injectable()
export class ReceiptReads {
  async of(tx: Transaction, shopperId: string, key: string): Promise<Receipt> {
    const row = await tx.first<Row>(
      `select id, assignment_id as "assignmentId", state, received_at as "receivedAt", journal_state as "journalState",
         ${allFlags} as flags, grade, case when state = 'returned' then returned else null end as returned,
         (select coalesce(jsonb_agg(jsonb_build_object('key', c.amendment_key, 'journal', c.journal->>'state') order by c.id), '[]')
          from visit_corrections c where c.organisation_id = v.organisation_id and c.visit_id = v.id
            and c.amendment_key is not null) as amendments
       from (select * from visits where organisation_id = $1 and submission_key = $2 offset 0) v where shopper_id = $3`,
      [tx.organisationId, key, shopperId],
    );
    if (row === null) throw new Problem('not_found', {});
    return {
      key,
      visitId: row.id,
      state: row.state,
      receivedAt: row.receivedAt,
      answers: 'stored',
      journal: journalReceipt(row.journalState),
      amendments: row.amendments.map(({ key: amendmentKey, journal }) => ({
        amendmentKey,
        journal: journal && journalReceipt(journal),
      })),
      photos: await photoStates(tx, row.assignmentId),
      grade: { grade: row.grade, reasons: row.flags.map(withoutOthers) },
      returned: row.returned,
    };
  }
}

/** What a phone is told of its journal. */
export function journalReceipt(state: 'stored' | 'refused'): JournalReceipt {
  const refused = state === 'refused';
  return { state, code: refused ? 'journal_refused' : null, message: refused ? journalRefused : null };
}

/** The photos that a job's visit names, or that came for it before; what no answer names any more its phone may forget, as what is stored. */
export async function photoStates(tx: Transaction, assignmentId: string): Promise<PhotoState[]> {
  const rows = await tx.query<{ sha256: string; state: PhotoState['state']; code: PhotoFault | null }>(
    `select encode(sha256, 'hex') as sha256, case state when 'let_go' then 'stored' else state end as state, refused as code from visit_photos
     where organisation_id = $1 and assignment_id = $2 order by (named->>'place')::int nulls last, id`,
    [tx.organisationId, assignmentId],
  );
  return rows.map((row) => ({ ...row, message: row.code === null ? null : photoFaults[row.code] }));
}

/** Which photo of whom a picture was seen in is for reviewers to know. */
function withoutOthers({ code, lowers, details }: EvidenceFlag): EvidenceFlag {
  const { otherPhotoId: _, photoId: __, ...own } = details;
  return { code, lowers, details: own };
}
