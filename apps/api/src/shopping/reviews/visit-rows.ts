import type { CanonicalRecord } from '#surveys';
import { storesOf, type Scope } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { agreedTerms } from '../assignments/agreed-terms.js';
import type { Terms } from '../programmes/programmes.dto.js';
import type { VisitState } from '../visits/visit-state.js';
import { visitRevision } from './visit-revision.js';

/** A visit with its answers, as those who decide on it have it. */
export interface VisitRow {
  id: string;
  key: string;
  assignmentId: string;
  shopperId: string;
  storeId: string;
  store: string;
  programme: string;
  terms: Terms;
  state: VisitState;
  responseId: string;
  versionId: string;
  record: CanonicalRecord;
  revision: string;
  visitedOn: string;
  receivedAt: Date;
  receiptHundredths: number;
  decidedBy: string | null;
  decidedAt: Date | null;
  returned: { notes: { question: string }[] } | null;
}

/** Holds a visit that someone may decide on until the transaction ends; `not_found` outside of the scope. */
export async function lockedVisit(tx: Transaction, scope: Scope, id: string): Promise<VisitRow> {
  // Waited for first: what is joined to a row that was waited for is read as it was before the wait.
  await tx.query('select 1 from visits where organisation_id = $1 and id = $2 for update', [tx.organisationId, id]);
  const found = await tx.first<VisitRow>(
    `select v.id, v.submission_key as key, v.assignment_id as "assignmentId", v.shopper_id as "shopperId", v.store_id as "storeId",
       s.name as store, p.name as programme, ${agreedTerms} as terms, v.state, v.response_id as "responseId",
       r.survey_version_id as "versionId", r.record, ${visitRevision} as revision, v.visited_on::text as "visitedOn", v.received_at as "receivedAt",
       v.receipt_hundredths::float as "receiptHundredths", v.decided_by as "decidedBy", v.decided_at as "decidedAt",
       v.returned
     from visits v join assignments a on a.organisation_id = v.organisation_id and a.id = v.assignment_id
     join programmes p on p.organisation_id = a.organisation_id and p.id = a.programme_id
     join stores s on s.organisation_id = v.organisation_id and s.id = v.store_id
     join responses r on r.organisation_id = v.organisation_id and r.id = v.response_id
     where v.organisation_id = $1 and v.id = $2 and ($3::uuid[] is null or v.store_id = any($3))`,
    [tx.organisationId, id, storesOf(scope)],
  );
  if (found === null) throw new Problem('not_found', {});
  return found;
}
