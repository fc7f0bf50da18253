import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalText, photosFromGallery, type CanonicalRecord } from '#surveys';
import { ChangeTrail } from '../../../access/changes/change-trail.service.js';
import type { Scope, Who } from '../../../access/who.js';
import { Database } from '../../../database/database.service.js';
import type { Transaction } from '../../../database/transaction.js';
import { Problem } from '../../../http/problem.js';
import { SurveyVersions } from '../../../responses/survey-versions.reads.js';
import { describePhotos, photoSources } from '../../photos/name-photos.js';
import { arrivalDays } from '../../visits/arrival-days.js';
import { SettleVisit, waitFor } from '../../visits/settle-visit.service.js';
import type { AmendmentInput } from '../../visits/visit-input.dto.js';
import { visitAfter } from '../../visits/visit-state.js';
import { flagsOf, journalOf, lowerEvidence } from './amendment-evidence.js';
import { ChangeAnswers } from '../change-answers.service.js';
import { moveVisit, wrongState } from '../../visits/move-visit.js';
import { lockedVisit, type VisitRow } from '../visit-rows.js';
import type { reviewChanges } from '../review-changes.js';
import { ResponseProblem } from '../../../responses/response-problems.js';

const everything: Scope = { everything: true };
const unsaid = 'Answer to a return';

/** Takes what a shopper answers to a return: the items that were noted, and photos. However often it is sent, it is one. */
@Injectable()
export class AmendmentsService {
  constructor(
    private readonly database: Database,
    private readonly versions: SurveyVersions,
    private readonly changing: ChangeAnswers,
    private readonly settling: SettleVisit,
    private readonly trail: ChangeTrail<typeof reviewChanges>,
  ) {}

  /**
   * Gives 201, or 202 where the same was taken before. Throws `not_found`, `unusable_answers` (422), `wrong_state` and
   * `key_used_for_other_answers` (409), `twin_in_flight` (423).
   */
  async amend(who: Who, key: string, input: AmendmentInput): Promise<201 | 202> {
    const { status, assignmentId } = await this.database.inOrganisation(who.organisationId, (tx) =>
      this.#amend(tx, who, key, input),
    );
    await this.settling.settle(who.organisationId, assignmentId);
    return status;
  }

  async #amend(tx: Transaction, who: Who, key: string, input: AmendmentInput) {
    const visit = await lockedVisit(tx, everything, await ownVisit(tx, who, key));
    const { assignmentId } = visit;
    const { sentAt: _, ...content } = input;
    const contentHash = createHash('sha256').update(canonicalText(content)).digest();
    const before = await tx.first<{ hash: Buffer | null }>(
      `select content_hash as hash from visit_corrections where organisation_id = $1 and visit_id = $2 and amendment_key = $3`,
      [tx.organisationId, visit.id, input.amendmentKey],
    );
    if (before?.hash?.equals(contentHash)) return { status: 202, assignmentId } as const;
    if (before !== null) throw new ResponseProblem('key_used_for_other_answers', {});
    if (visitAfter(visit.state, 'amend') === null) throw wrongState(visit, 'returned to you');
    refuseOthers(visit, input);
    await moveVisit(tx, visit, 'amend');
    await waitFor(tx, visit.id, new Date(Date.now() + arrivalDays * 86_400_000));
    const { answers, comment } = input;
    const journal = journalOf(input);
    const told = { answers, reason: comment ?? unsaid, byPerson: who.personId };
    const amended = { key: input.amendmentKey, contentHash, journal: journal?.kept ?? null };
    await describePhotos(tx, assignmentId, input.photos);
    const record = await this.changing.change(tx, visit, { ...told, amended });
    await lowerEvidence(tx, visit.id, flagsOf(journal?.judged ?? null, await this.#fromGallery(tx, visit, record)));
    const name = `${visit.programme}: ${visit.store}`;
    await this.trail.record(tx, who, { action: 'put right', kind: 'visit', id: visit.id, name });
    return { status: 201, assignmentId } as const;
  }

  /** How many photos of a visit should have been taken with the camera, as its answers stand now. */
  async #fromGallery(tx: Transaction, visit: VisitRow, record: CanonicalRecord): Promise<number> {
    const { definition } = await this.versions.version(tx.organisationId, visit.versionId, tx);
    return photosFromGallery(await photoSources(tx, visit.assignmentId), definition, record);
  }
}

/** Locks the shopper's own visit; a twin that is being stored at this moment is not waited for. */
async function ownVisit(tx: Transaction, who: Who, key: string): Promise<string> {
  const own = await tx
    .first<{ id: string }>(
      'select id from visits where organisation_id = $1 and submission_key = $2 and shopper_id = $3 for update nowait',
      [tx.organisationId, key, who.personId],
    )
    .catch((error: { driverError?: { code?: string }; code?: string }) => {
      throw (error.driverError ?? error).code === '55P03' ? new Problem('twin_in_flight', {}) : error;
    });
  if (own === null) throw new Problem('not_found', {});
  return own.id;
}

/** Only what was noted is open to change, and what a changed answer brings up that was not asked before. */
function refuseOthers({ returned, record }: VisitRow, { answers }: AmendmentInput): void {
  const noted = new Set(returned?.notes.map(({ question }) => question.split('.')[0]));
  const isOpen = (question: string) => {
    const before = record.answers[question];
    return noted.has(question) || before === undefined || ('empty' in before && before.empty === 'not_shown');
  };
  const others = Object.keys(answers).filter((question) => !isOpen(question));
  if (others.length > 0)
    throw new ResponseProblem(
      'unusable_answers',
      { count: others.length },
      others.map((field) => ({ field, code: 'not_noted', message: 'The reviewer did not ask about this item.' })),
    );
}
