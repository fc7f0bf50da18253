import type { EvidenceFlag } from '#surveys';
import { bigint, byDefault, bytes, day, json, moment, oneOf, orNull, text, uuid } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';
import type { Decision, Returned } from '../told-of-visit.js';

/** A visit that was made, with its evidence and what was decided. */
export const VisitTable = defineTable('visits', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  submissionKey: text(),
  contentHash: bytes(),
  assignmentId: uuid(),
  shopperId: uuid(),
  storeId: uuid(),
  responseId: uuid(),
  state: oneOf('arriving', 'in_review', 'returned', 'approved', 'rejected'),
  journalState: oneOf('stored', 'refused'),
  visitedOn: day(),
  beganAt: moment(),
  endedAt: moment(),
  receivedAt: byDefault(moment()),
  clockOffsetMs: bigint(),
  flags: json<readonly EvidenceFlag[]>(),
  photoFlags: byDefault(json<readonly EvidenceFlag[]>()),
  grade: oneOf('A', 'B', 'C', 'D'),
  receiptHundredths: byDefault(bigint()),
  returned: orNull(json<Returned>()),
  decision: orNull(json<Decision>()),
  decidedBy: orNull(uuid()),
  decidedAt: orNull(moment()),
  feeHundredths: byDefault(bigint()),
  reimbursementHundredths: byDefault(bigint()),
  paidOn: orNull(day()),
  purgedAt: orNull(moment()),
  reviewFlags: byDefault(json<readonly EvidenceFlag[]>()),
});
