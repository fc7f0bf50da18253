import { Injectable } from '@nestjs/common';
import { acceptAnswers, canonicalText, receiptHundredthsIn, type CanonicalRecord } from '#surveys';
import { newId } from '../../database/ids.js';
import type { Transaction } from '../../database/transaction.js';
import { RestateService } from '../../responses/restate.service.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import type { AmendmentJournal } from './amendments/amendment-evidence.js';
import { judgedDefinition } from './judged-definition.js';
import { noteReview } from './note-review.js';
import { refuseMadeUp } from './refuse-made-up.js';
import { VisitCorrectionTable } from './tables/visit-correction.table.js';
import type { VisitRow } from './visit-rows.js';
import { ReviewProblem } from './review-problems.js';
import { ResponseProblem } from '../../responses/response-problems.js';

/** Answers of a visit that are to be others, and why. */
export interface AnswerChange {
  answers: Readonly<Record<string, unknown>>;
  reason: string;
  byPerson: string | null;
  /** Of a shopper's amendment: its key, the hash by which the same is known when it comes again, and what the phone noted. */
  amended: { key: string; contentHash: Buffer; journal: AmendmentJournal | null } | null;
}

/** Changes answers of a visit under the version they were given to; what was before stays readable, and figures and the grade of evidence follow. */
@Injectable()
export class ChangeAnswers {
  constructor(
    private readonly versions: SurveyVersions,
    private readonly restating: RestateService,
  ) {}

  async change(tx: Transaction, visit: VisitRow, change: AnswerChange): Promise<CanonicalRecord> {
    const { definition } = await this.versions.version(tx.organisationId, visit.versionId, tx);
    const answeredNow = new Set(change.amended === null ? [] : Object.keys(change.answers));
    const acceptance = acceptAnswers(judgedDefinition(definition, answeredNow), {
      seed: visit.submissionKey,
      answers: { ...said(visit.record), ...change.answers },
      // Other answers may hide questions that were answered, or show some that were not.
      hidden: 'drop',
      strict: false,
    });
    if ('findings' in acceptance)
      throw new ResponseProblem(
        'unusable_answers',
        { count: acceptance.findings.length },
        acceptance.findings.map(({ question, ...finding }) => ({ field: question, ...finding })),
      );
    if (change.amended === null) await refuseMadeUp(tx, visit, definition, acceptance.record);
    const changes = Object.keys(acceptance.record.answers).flatMap((key) => {
      const [before, after] = [visit.record.answers[key], acceptance.record.answers[key]];
      // The database keeps no order of keys.
      return canonicalText(before) === canonicalText(after) ? [] : [[key, [before, after]] as const];
    });
    if (changes.length === 0 && change.amended === null) throw new ReviewProblem('nothing_changed', {});
    await this.restating.restate(tx, visit.responseId, acceptance.record);
    await repay(tx, visit, receiptHundredthsIn(definition, acceptance.record));
    const { reason, byPerson, amended } = change;
    await tx.table(VisitCorrectionTable).insert({
      id: newId(),
      visitId: visit.id,
      changes: Object.fromEntries(changes),
      reason,
      byPerson,
      amendmentKey: amended?.key,
      contentHash: amended?.contentHash,
      journal: amended?.journal,
    });
    await noteReview(tx, visit, definition, acceptance.record);
    return acceptance.record;
  }
}

/** What the receipt says now is what is reimbursed, unless it was paid already. */
async function repay(tx: Transaction, { id, terms }: VisitRow, receiptHundredths: number): Promise<void> {
  await tx.query(
    `update visits set receipt_hundredths = $3::bigint,
       reimbursement_hundredths = case when state = 'approved' and paid_on is null then least($3::bigint, $4::bigint) else reimbursement_hundredths end
     where organisation_id = $1 and id = $2`,
    [tx.organisationId, id, receiptHundredths, Math.round(terms.reimbursedUpTo * 100)],
  );
}

/** The answers of a record as they are handed in: what was not shown is for routing to say again. */
function said({ answers }: CanonicalRecord): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(answers).filter(([, answer]) => !('empty' in answer && answer.empty === 'not_shown')),
  );
}
