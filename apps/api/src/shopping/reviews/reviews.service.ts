import { Injectable } from '@nestjs/common';
import { askedQuestions } from '#surveys';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import type { ChangeAction } from '../../access/changes/change-words.js';
import type { Scope, Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { RestateService } from '../../responses/restate.service.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import { SettleVisit } from '../visits/settle-visit.service.js';
import type { Decision } from '../visits/told-of-visit.js';
import { visitAfter, type VisitMove } from '../visits/visit-state.js';
import { ChangeAnswers } from './change-answers.service.js';
import { moveVisit, wrongState } from '../visits/move-visit.js';
import type { CorrectInput, RejectInput, ReturnInput } from './reviews.dto.js';
import { refuseChanged } from './visit-revision.js';
import { lockedVisit, type VisitRow } from './visit-rows.js';
import { setDeadline } from '../deadlines.js';
import { VisitTable } from '../visits/tables/visit.table.js';
import { now } from '../../database/table-rows.js';
import type { reviewChanges } from './review-changes.js';
import { ReviewProblem } from './review-problems.js';

const everything: Scope = { everything: true };
const returnHours = 24;

/** Decides on visits. Never the shopper's own; each move starts from a locked row and the one table of what is allowed. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly restating: RestateService,
    private readonly changing: ChangeAnswers,
    private readonly settling: SettleVisit,
    private readonly versions: SurveyVersions,
    private readonly trail: ChangeTrail<typeof reviewChanges>,
  ) {}

  async approve(tx: Transaction, who: Who, id: string, seen?: string): Promise<void> {
    const visit = await this.#mine(tx, who, id, seen);
    await this.approved(tx, visit, 'approve', who.personId);
    await this.#record(tx, who, 'approved', visit);
  }

  /** Approves a visit against which nothing speaks and at which nobody looked in time. */
  async approveAlone(tx: Transaction, id: string): Promise<void> {
    const visit = await lockedVisit(tx, everything, id);
    if (visitAfter(visit.state, 'approve_alone') === null) return;
    await this.approved(tx, visit, 'approve_alone', null);
  }

  async reject(tx: Transaction, who: Who, id: string, { reason, revision }: RejectInput): Promise<void> {
    const visit = await this.#mine(tx, who, id, revision);
    await this.#decided(tx, visit, 'reject', who.personId, { reason });
    await tx.publish({ name: 'visit.judged', visitId: id, personId: visit.shopperId, outcome: 'rejected' });
    await this.#record(tx, who, 'rejected', visit);
  }

  /** Gives a visit back to the shopper, who has a day to answer what is noted. */
  async returnToShopper(tx: Transaction, who: Who, id: string, { notes, revision }: ReturnInput) {
    const visit = await this.#mine(tx, who, id, revision);
    await this.#refuseUnknown(tx, visit, notes);
    const [at, until] = [new Date(), new Date(Date.now() + returnHours * 3_600_000)];
    const returned = { at: at.toISOString(), until: until.toISOString(), notes };
    await moveVisit(tx, visit, 'return');
    await tx.table(VisitTable).update({ id }, { returned });
    await setDeadline(tx, 'return', id, until);
    await tx.publish({ name: 'visit.judged', visitId: id, personId: visit.shopperId, outcome: 'returned' });
    await this.#record(tx, who, 'returned', visit);
  }

  /** The shopper's day is over: the visit goes on as it is. */
  async lapse(tx: Transaction, id: string): Promise<void> {
    const visit = await lockedVisit(tx, everything, id);
    if (visitAfter(visit.state, 'lapse') !== null) await moveVisit(tx, visit, 'lapse');
  }

  async correct(tx: Transaction, who: Who, id: string, { answers, reason, revision }: CorrectInput): Promise<void> {
    const visit = await this.#mine(tx, who, id, revision);
    if (visit.state !== 'in_review') throw wrongState(visit, 'in review');
    await this.changing.change(tx, visit, { answers, reason, byPerson: who.personId, amended: null });
    await this.#record(tx, who, 'corrected', visit);
  }

  /** Reviews a visit although some of its photos never came. */
  async takeAsIs(tx: Transaction, who: Who, id: string): Promise<void> {
    const visit = await this.#mine(tx, who, id);
    if (!(await this.settling.takeAsIs(tx, visit.assignmentId))) throw wrongState(visit, 'waiting for photos');
    await this.#record(tx, who, 'took without all photos', visit);
  }

  /** Takes a decision for good: pays, counts, and says when photos and journal are no longer kept. */
  async approved(tx: Transaction, visit: VisitRow, move: VisitMove, byPerson: string | null): Promise<void> {
    const { terms } = visit;
    await this.#decided(tx, visit, move, byPerson, {});
    const reimbursed = Math.min(visit.receiptHundredths, Math.round(terms.reimbursedUpTo * 100));
    const paid = { feeHundredths: Math.round(terms.fee * 100), reimbursementHundredths: reimbursed };
    await tx.table(VisitTable).update({ id: visit.id }, paid);
    // What a competitor's store scored is no figure of one's own stores.
    if (!terms.competitor) await this.restating.release(tx, visit.responseId);
  }

  async #decided(tx: Transaction, visit: VisitRow, move: VisitMove, byPerson: string | null, decision: Decision) {
    await moveVisit(tx, visit, move);
    await tx.table(VisitTable).update({ id: visit.id }, { decision, decidedBy: byPerson, decidedAt: now });
    await setDeadline(tx, 'purge', visit.id, { hours: 24 * visit.terms.retentionDays });
  }

  /** A note on an item that the checklist does not have could never be answered. */
  async #refuseUnknown(tx: Transaction, visit: VisitRow, notes: readonly { question: string }[]): Promise<void> {
    const { definition } = await this.versions.version(tx.organisationId, visit.versionId, tx);
    const known = new Set(askedQuestions(definition).map(({ key }) => key));
    const unknown = notes.filter(({ question }) => !known.has(question.split('.')[0] ?? ''));
    if (unknown.length > 0)
      throw new Problem(
        'invalid_input',
        { count: unknown.length },
        unknown.map(({ question }) => ({
          field: question,
          code: 'unknown_question',
          message: 'The checklist has no such item.',
        })),
      );
  }

  /** A visit that this person may decide on: any but a visit of their own, and none that changed since they looked. */
  async #mine(tx: Transaction, who: Who, id: string, seen?: string): Promise<VisitRow> {
    const visit = await lockedVisit(tx, who.scope, id);
    if (visit.shopperId === who.personId) throw new ReviewProblem('own_visit', {});
    refuseChanged(visit, seen);
    return visit;
  }

  async #record(
    tx: Transaction,
    who: Who,
    action: ChangeAction<typeof reviewChanges, 'visit'>,
    { id, store, programme }: VisitRow,
  ): Promise<void> {
    await this.trail.record(tx, who, { action, kind: 'visit', id, name: `${programme}: ${store}` });
  }
}
