import type { CanonicalRecord } from '#surveys';
import { storesOf, type Scope } from '../../access/who.js';
import { selected, someColumns, type Part } from '../../database/some-columns.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { agreedTerms } from '../assignments/agreed-terms.js';
import type { Terms } from '../programmes/programmes.dto.js';
import { VisitTable } from '../visits/tables/visit.table.js';
import { visitRevision } from './visit-revision.js';

const locked = someColumns(VisitTable, [
  'id',
  'submissionKey',
  'assignmentId',
  'shopperId',
  'storeId',
  'state',
  'responseId',
  'visitedOn',
  'receivedAt',
  'receiptHundredths',
  'decidedBy',
  'decidedAt',
  'returned',
]);

/** A visit with its answers, as those who decide on it have it. */
export interface VisitRow extends Part<typeof locked> {
  store: string;
  programme: string;
  terms: Terms;
  versionId: string;
  record: CanonicalRecord;
  revision: string;
}

/** Locks a visit that someone may decide on until the transaction ends; `not_found` outside of the scope. */
export async function lockedVisit(tx: Transaction, scope: Scope, id: string): Promise<VisitRow> {
  // Waited for first: what is joined to a row that was waited for is read as it was before the wait.
  await tx.query('select 1 from visits where organisation_id = $1 and id = $2 for update', [tx.organisationId, id]);
  const found = await tx.first<VisitRow>(
    `select ${selected(locked, 'v')}, s.name as store, p.name as programme, ${agreedTerms} as terms,
       r.survey_version_id as "versionId", r.record, ${visitRevision} as revision
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
