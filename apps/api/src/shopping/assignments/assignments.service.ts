import { Injectable } from '@nestjs/common';
import { distanceBetween } from '#surveys';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import type { ChangeAction, ChangedFields } from '../../access/changes/change-words.js';
import type { Who } from '../../access/who.js';
import { newId } from '../../database/ids.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { ShoppersReads } from '../shoppers/shoppers.reads.js';
import { termsToAgree } from './agreed-terms.js';
import { assignmentAfter, statesAllowing, type AssignmentMove, type AssignmentState } from './assignment-state.js';
import type { Seen } from './assignments.dto.js';
import { AssignmentsReads, type Assignment } from './assignments.reads.js';
import { refuseTooSoon } from './rotation.js';
import { dropDeadlines, setDeadline } from '../deadlines.js';
import { ApplicationTable } from './tables/application.table.js';
import { AssignmentTable } from './tables/assignment.table.js';
import { OfferMailTable } from './tables/offer-mail.table.js';
import { now } from '../../database/table-rows.js';
import type { assignmentChanges } from './assignment-changes.js';
import { AssignmentProblem } from './assignment-problems.js';

interface Move {
  move: AssignmentMove;
  shopperId: string | null;
  offerUntil?: Date | null;
}

/** Moves planned visits from state to state. Each move starts from a locked row and the one table of what is allowed. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly reads: AssignmentsReads,
    private readonly shoppers: ShoppersReads,
    private readonly trail: ChangeTrail<typeof assignmentChanges>,
  ) {}

  /** Offers a job to a shopper, who is told by mail, and accepts or declines it. */
  async offer(tx: Transaction, who: Who, id: string, shopperId: string): Promise<void> {
    await this.offerUntold(tx, who, id, shopperId);
    const offerMailId = newId();
    await tx.table(OfferMailTable).insert({ id: offerMailId, assignmentId: id, shopperId, state: 'due' });
    await tx.publish({ name: 'visit.offered', offerMailId });
  }

  /** The same to somebody whom no mail can reach: the shoppers of the sample are made up. */
  async offerUntold(tx: Transaction, who: Who, id: string, shopperId: string): Promise<void> {
    const assignment = await this.reads.locked(tx, id);
    await this.#refuseUnsuitable(tx, assignment, shopperId);
    const offerUntil = new Date(Date.now() + assignment.terms.offerHours * 3_600_000);
    await this.#move(tx, assignment, { move: 'offer', shopperId, offerUntil });
    await setDeadline(tx, 'offer', id, offerUntil);
    await this.#record(tx, who, 'offered', assignment);
  }

  /** Takes an offer back before it is accepted. */
  async withdrawOffer(tx: Transaction, who: Who, id: string, seen: Seen = {}): Promise<void> {
    const assignment = await this.reads.locked(tx, id);
    refuseChanged(assignment, seen);
    await this.#move(tx, assignment, { move: 'withdraw', shopperId: null });
    await this.#record(tx, who, 'withdrew the offer of', assignment);
  }

  /** Cancels a visit. Whose it is sees so, and may hand in what was made before the news came. */
  async cancel(tx: Transaction, who: Who, id: string, seen: Seen = {}): Promise<void> {
    const assignment = await this.reads.locked(tx, id);
    refuseChanged(assignment, seen);
    await this.#move(tx, assignment, { move: 'cancel', shopperId: assignment.shopperId });
    await this.#record(tx, who, 'cancelled', assignment);
  }

  /** A shopper accepts what was offered, or takes an open job where the programme lets shoppers do so. */
  async accept(tx: Transaction, who: Who, id: string, termsSeen?: string): Promise<void> {
    const shopperId = shopperOf(who);
    const assignment = await this.#onMyList(tx, id, shopperId);
    // Asked again because the answer was lost.
    if (assignment.state === 'accepted') return;
    const { terms, termsKey } = assignment;
    // What was offered is frozen; what is taken is what the programme says now.
    if (termsSeen !== undefined && termsSeen !== termsKey) throw new Problem('changed_meanwhile', {});
    if (terms.briefingTest.length > 0 && assignment.briefingPassedBy !== shopperId)
      throw new AssignmentProblem('briefing_not_passed', {});
    if (assignment.state === 'open') {
      if (!terms.selfAssign) throw new Problem('wrong_state', { what: 'job', state: 'open', wanted: 'offered to you' });
      await this.#refuseUnsuitable(tx, assignment, shopperId);
    }
    const move = assignment.state === 'open' ? 'take' : 'accept';
    await this.#move(tx, assignment, { move, shopperId });
    await dropDeadlines(tx, id, 'offer');
    // Whoever accepts once the days have begun needs no reminder of them.
    const begins = new Date(`${assignment.from}T06:00:00Z`);
    if (begins > new Date()) await setDeadline(tx, 'remind', id, begins);
    await this.#record(tx, who, 'accepted', assignment);
  }

  async decline(tx: Transaction, who: Who, id: string, reason?: string): Promise<void> {
    const assignment = await this.#own(tx, id, shopperOf(who));
    await this.#move(tx, assignment, { move: 'decline', shopperId: null });
    await this.#record(tx, who, 'declined', assignment, reason);
  }

  async giveBack(tx: Transaction, who: Who, id: string, reason?: string): Promise<void> {
    const assignment = await this.#own(tx, id, shopperOf(who));
    await this.#move(tx, assignment, { move: 'give_back', shopperId: null });
    await this.#record(tx, who, 'gave back', assignment, reason);
  }

  /** Says that a shopper would like an open job. */
  async apply(tx: Transaction, who: Who, id: string): Promise<void> {
    const shopperId = shopperOf(who);
    const assignment = await this.#onMyList(tx, id, shopperId);
    if (assignment.state !== 'open')
      throw new Problem('wrong_state', { what: 'job', state: assignment.state, wanted: 'open' });
    await tx.table(ApplicationTable).insertOnce({ assignmentId: id, shopperId });
  }

  async withdraw(tx: Transaction, who: Who, id: string): Promise<void> {
    await this.#onMyList(tx, id, shopperOf(who));
    await tx.table(ApplicationTable).delete({ assignmentId: id, shopperId: shopperOf(who) });
  }

  /** Checks the answers to the test about the briefing; gives the keys of those that are wrong. */
  async testBriefing(tx: Transaction, who: Who, id: string, answers: Readonly<Record<string, number>>) {
    const shopperId = shopperOf(who);
    const { terms, shopperId: offeredTo } = await this.#onMyList(tx, id, shopperId);
    // Whoever was offered nothing is asked nothing.
    if (offeredTo !== shopperId && !terms.selfAssign) throw new AssignmentProblem('not_your_job', {});
    const wrong = terms.briefingTest
      .filter(({ key, options }) => answers[key] !== options.find(({ correct }) => correct)?.code)
      .map(({ key }) => key);
    if (wrong.length === 0) await tx.table(AssignmentTable).update({ id }, { briefingPassedBy: shopperId });
    return { passed: wrong.length === 0, wrong };
  }

  /** What happens by itself when a time has come; nothing where the state has moved on. */
  async lapse(tx: Transaction, id: string, move: 'lapse' | 'miss'): Promise<void> {
    const assignment = await this.reads.locked(tx, id);
    if (assignmentAfter(assignment.state, move) === null) return;
    await this.#move(tx, assignment, { move, shopperId: move === 'miss' ? assignment.shopperId : null });
  }

  /** The days of a job begin: whoever accepted it is told. */
  async remind(tx: Transaction, id: string): Promise<void> {
    const { state, shopperId } = await this.reads.locked(tx, id);
    if (state === 'accepted' && shopperId !== null)
      await tx.publish({ name: 'visit.nearing', assignmentId: id, personId: shopperId });
  }

  async #move(tx: Transaction, assignment: Assignment, { move, shopperId, offerUntil = null }: Move): Promise<void> {
    const after = assignmentAfter(assignment.state, move);
    if (after === null) throw refused(assignment.state, move);
    if (after === 'offered' || (after === 'accepted' && move === 'take'))
      await refuseTooSoon(tx, {
        ...assignment,
        ...assignment.terms,
        assignmentId: assignment.id,
        shopperId: shopperId ?? '',
      });
    const terms = shopperId === null ? null : termsToAgree(assignment.terms);
    const moved = { state: after, shopperId, offerUntil, terms, changedAt: now };
    await tx.table(AssignmentTable).update({ id: assignment.id }, moved);
  }

  async #refuseUnsuitable(tx: Transaction, { terms, storeLatitude, storeLongitude }: Assignment, shopperId: string) {
    const shopper = await this.shoppers.one(tx, shopperId);
    const { languages, maxKm } = terms.requirements;
    if (shopper.status === 'deactivated')
      throw unsuitable('deactivated', {}, 'This shopper was deactivated. Choose someone else.');
    if (languages.length > 0 && !languages.some((language) => shopper.languages.includes(language))) {
      const why = `The programme wants someone who speaks ${languages.join(' or ')}.`;
      throw unsuitable('other_languages', { languages: languages.join(' ') }, why);
    }
    const { latitude, longitude } = shopper;
    if (maxKm === null || latitude === null || longitude === null || storeLatitude === null || storeLongitude === null)
      return;
    const metres = distanceBetween({ latitude, longitude }, { latitude: storeLatitude, longitude: storeLongitude });
    const km = Math.round(metres / 1_000);
    if (metres > maxKm * 1_000)
      throw unsuitable('too_far', { km, maxKm }, `The store is ${km} km away; the programme wants at most ${maxKm}.`);
  }

  /** This shopper's job. Any other is not on the list, whether it exists or not. */
  async #own(tx: Transaction, id: string, shopperId: string): Promise<Assignment> {
    const found = await this.#known(tx, id);
    if (found.shopperId !== shopperId) throw new AssignmentProblem('not_your_job', {});
    return found;
  }

  /** A job that is this shopper's, or that is on the board. */
  async #onMyList(tx: Transaction, id: string, shopperId: string): Promise<Assignment> {
    const found = await this.#known(tx, id);
    const onBoard = found.state === 'open' && found.programmeState === 'running';
    if (found.shopperId !== shopperId && !onBoard) throw new AssignmentProblem('not_your_job', {});
    return found;
  }

  async #known(tx: Transaction, id: string): Promise<Assignment> {
    return this.reads.locked(tx, id).catch((error: unknown) => {
      throw error instanceof Problem && error.code === 'not_found' ? new AssignmentProblem('not_your_job', {}) : error;
    });
  }

  async #record(
    tx: Transaction,
    who: Who,
    action: ChangeAction<typeof assignmentChanges, 'assignment'>,
    { id, store, programme }: Assignment,
    reason?: string,
  ): Promise<void> {
    const fields: ChangedFields<typeof assignmentChanges> = reason === undefined ? {} : { reason: [null, reason] };
    await this.trail.record(tx, who, { action, kind: 'assignment', id, name: `${programme}: ${store}`, fields });
  }
}

function shopperOf({ personId }: Who): string {
  if (personId === null) throw new AssignmentProblem('not_your_job', {});
  return personId;
}

function refuseChanged(assignment: Assignment, seen: Seen): void {
  const { shopperId = assignment.shopperId, state = assignment.state } = seen;
  if (shopperId !== assignment.shopperId || state !== assignment.state) throw new Problem('changed_meanwhile', {});
}

function refused(state: AssignmentState, move: AssignmentMove): Problem {
  return new Problem('wrong_state', { what: 'job', state, wanted: statesAllowing(move).join(' or ') });
}

function unsuitable(code: string, details: Record<string, string | number>, why: string): Problem {
  return new AssignmentProblem('not_suitable', { why }, [{ code, details, message: why }]);
}
