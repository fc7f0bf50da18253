import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../../access/change-trail.js';
import type { Scope, Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { RestateService } from '../../responses/restate.service.js';
import { SettleVisit } from '../visits/settle-visit.js';
import { visitAfter, type VisitMove } from '../visits/visit-state.js';
import { ChangeAnswers } from './change-answers.js';
import { lockedVisit, type VisitRow } from './visit-rows.js';

const everything: Scope = { everything: true };
const returnHours = 24;

/** Decides on visits. Never the shopper's own; each move starts from a locked row and the one table of what is allowed. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly restating: RestateService,
    private readonly changing: ChangeAnswers,
    private readonly settling: SettleVisit,
    private readonly trail: ChangeTrail,
  ) {}

  async approve(tx: Transaction, who: Who, id: string): Promise<void> {
    const visit = await this.#mine(tx, who, id);
    await this.approved(tx, visit, 'approve', who.personId);
    await this.#record(tx, who, 'approved', visit);
  }

  /** Approves a visit against which nothing speaks and at which nobody looked in time. */
  async approveAlone(tx: Transaction, id: string): Promise<void> {
    const visit = await lockedVisit(tx, everything, id);
    if (visitAfter(visit.state, 'approve_alone') === null) return;
    await this.approved(tx, visit, 'approve_alone', null);
  }

  async reject(tx: Transaction, who: Who, id: string, reason: string): Promise<void> {
    const visit = await this.#mine(tx, who, id);
    await this.#decided(tx, visit, 'reject', who.personId, { reason });
    await this.#record(tx, who, 'rejected', visit);
  }

  /** Gives a visit back to the shopper, who has a day to answer what is noted. */
  async returnToShopper(tx: Transaction, who: Who, id: string, notes: { question: string; note: string }[]) {
    const visit = await this.#mine(tx, who, id);
    const until = new Date(Date.now() + returnHours * 3_600_000);
    await this.#move(tx, visit, 'return');
    await tx.query('update visits set returned = $3 where organisation_id = $1 and id = $2', [
      tx.organisationId,
      id,
      JSON.stringify({ at: new Date(), until, notes }),
    ]);
    await tx.query(
      `insert into deadlines (organisation_id, kind, subject_id, at) values ($1, 'return', $2, $3)
       on conflict (organisation_id, kind, subject_id) do update set at = excluded.at`,
      [tx.organisationId, id, until],
    );
    await this.#record(tx, who, 'returned', visit);
  }

  /** The shopper's day is over: the visit goes on as it is. */
  async lapse(tx: Transaction, id: string): Promise<void> {
    const visit = await lockedVisit(tx, everything, id);
    if (visitAfter(visit.state, 'lapse') !== null) await this.#move(tx, visit, 'lapse');
  }

  async correct(tx: Transaction, who: Who, id: string, change: { answers: object; reason: string }): Promise<void> {
    const visit = await this.#mine(tx, who, id);
    if (visit.state !== 'in_review') throw wrongState(visit, 'in review');
    const answers = change.answers as Record<string, unknown>;
    await this.changing.change(tx, visit, {
      answers,
      reason: change.reason,
      byPerson: who.personId,
      amendmentKey: null,
    });
    await this.#record(tx, who, 'corrected', visit);
  }

  /** Reviews a visit although some of its photos never came. */
  async takeAsIs(tx: Transaction, who: Who, id: string): Promise<void> {
    const visit = await this.#mine(tx, who, id);
    if (!(await this.settling.takeAsIs(tx, visit.assignmentId))) throw wrongState(visit, 'waiting for photos');
    await this.#record(tx, who, 'took without all photos', visit);
  }

  /** The answer to a return, for the items that were noted. Gives 201, or 202 where the same key was taken before. */
  async amend(tx: Transaction, who: Who, key: string, amendmentKey: string, answers: Record<string, unknown>) {
    const own = await tx.first<{ id: string; returned: { notes: { question: string }[] } | null }>(
      'select id, returned from visits where organisation_id = $1 and submission_key = $2 and shopper_id = $3',
      [tx.organisationId, key, who.personId],
    );
    if (own === null) throw new Problem('not_found', {});
    const visit = await lockedVisit(tx, everything, own.id);
    const before = await tx.first(
      'select 1 from visit_corrections where organisation_id = $1 and visit_id = $2 and amendment_key = $3',
      [tx.organisationId, own.id, amendmentKey],
    );
    if (before !== null) return 202;
    if (visitAfter(visit.state, 'amend') === null) throw wrongState(visit, 'returned to you');
    const noted = new Set(own.returned?.notes.map(({ question }) => question));
    const other = Object.keys(answers).filter((question) => !noted.has(question));
    if (other.length > 0)
      throw new Problem(
        'unusable_answers',
        { count: other.length },
        other.map((field) => ({ field, code: 'not_noted', message: 'The reviewer did not ask about this item.' })),
      );
    await this.#move(tx, visit, 'amend');
    await this.changing.change(tx, visit, {
      answers,
      reason: 'Answer to a return',
      byPerson: who.personId,
      amendmentKey,
    });
    return 201;
  }

  /** Takes a decision for good: pays, counts, and says when photos and journal are no longer kept. */
  async approved(tx: Transaction, visit: VisitRow, move: VisitMove, byPerson: string | null): Promise<void> {
    const { terms } = visit;
    await this.#decided(tx, visit, move, byPerson, {});
    const reimbursed = Math.min(visit.receiptHundredths, Math.round(terms.reimbursedUpTo * 100));
    await tx.query(
      'update visits set fee_hundredths = $3, reimbursement_hundredths = $4 where organisation_id = $1 and id = $2',
      [tx.organisationId, visit.id, Math.round(terms.fee * 100), reimbursed],
    );
    // What a competitor's store scored is no figure of one's own stores.
    if (!terms.competitor) await this.restating.release(tx, visit.responseId);
  }

  async #decided(tx: Transaction, visit: VisitRow, move: VisitMove, byPerson: string | null, decision: object) {
    await this.#move(tx, visit, move);
    await tx.query(
      `update visits set decision = $3, decided_by = $4, decided_at = now() where organisation_id = $1 and id = $2`,
      [tx.organisationId, visit.id, JSON.stringify(decision), byPerson],
    );
    await tx.query(
      `insert into deadlines (organisation_id, kind, subject_id, at) values ($1, 'purge', $2, now() + make_interval(days => $3))
       on conflict (organisation_id, kind, subject_id) do update set at = excluded.at`,
      [tx.organisationId, visit.id, visit.terms.retentionDays],
    );
  }

  async #move(tx: Transaction, visit: VisitRow, move: VisitMove): Promise<void> {
    const after = visitAfter(visit.state, move);
    if (after === null) throw wrongState(visit, 'one that allows this');
    await tx.query('update visits set state = $3 where organisation_id = $1 and id = $2', [
      tx.organisationId,
      visit.id,
      after,
    ]);
    await tx.query(
      `delete from deadlines where organisation_id = $1 and subject_id = $2 and kind in ('approve', 'return')`,
      [tx.organisationId, visit.id],
    );
  }

  /** A visit that this person may decide on: any but a visit of their own. */
  async #mine(tx: Transaction, who: Who, id: string): Promise<VisitRow> {
    const visit = await lockedVisit(tx, who.scope, id);
    if (visit.shopperId === who.personId) throw new Problem('own_visit', {});
    return visit;
  }

  async #record(tx: Transaction, who: Who, action: string, { id, store, programme }: VisitRow): Promise<void> {
    await this.trail.record(tx, who, { action, kind: 'visit', id, name: `${programme}: ${store}` });
  }
}

function wrongState({ state }: VisitRow, wanted: string): Problem {
  return new Problem('wrong_state', { what: 'visit', state, wanted });
}
