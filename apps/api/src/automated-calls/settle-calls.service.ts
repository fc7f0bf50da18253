import { Injectable } from '@nestjs/common';
import type { OutcomeName } from '#calling';
import { CallingMoves } from '../callings/calling-moves.service.js';
import { RingCalling } from '../callings/talk/ring-calling.service.js';
import { SayOutcome } from '../callings/talk/say-outcome.service.js';
import type { Row } from '../database/table.js';
import { now } from '../database/table-rows.js';
import type { Transaction } from '../database/transaction.js';
import { isOver } from '../line/call-status.js';
import { LineProblem } from '../line/line-problems.js';
import { notPlacedFor, type NotPlacedFor } from './not-placed-for.js';
import { outcomeOf, type Fared } from './outcome-of.js';
import type { Said } from '../line/said.js';
import { AutomatedCallTable } from './tables/automated-call.table.js';

type AutomatedCall = Row<typeof AutomatedCallTable>;

const minute = 60_000;

/** Follows how the line's calls fare, and ends each once: whichever event comes first, and whether or not all come. */
@Injectable()
export class SettleCalls {
  constructor(
    private readonly moves: CallingMoves,
    private readonly ringing: RingCalling,
    private readonly outcomes: SayOutcome,
  ) {}

  /** The call that a message is about, locked. Throws `not_genuine` where there is none, or the message is about another. */
  async heard(tx: Transaction, attemptId: string, said: Said): Promise<AutomatedCall> {
    const calls = tx.table(AutomatedCallTable);
    const call = await calls.lock({ attemptId });
    const isOther =
      call === null ||
      (call.sid !== null && call.sid !== said.sid) ||
      (call.number !== null && call.number !== said.to);
    if (isOther) throw new LineProblem('not_genuine', {});
    const state = call.state === 'asked' || call.state === 'unanswered' ? ('placed' as const) : call.state;
    await calls.update({ attemptId }, { sid: said.sid, state, heardAt: now });
    return { ...call, sid: said.sid, state };
  }

  /** The provider said how it fares. */
  async fared(tx: Transaction, call: AutomatedCall, { status, sipCode }: Fared): Promise<void> {
    if (call.state === 'over') return;
    const hasRung = call.hasRung || ['ringing', 'in-progress', 'completed', 'busy', 'no-answer'].includes(status);
    await tx.table(AutomatedCallTable).update({ attemptId: call.attemptId }, { hasRung, heardAt: now });
    if (!isOver(status)) return;
    if (status === 'canceled' && !hasRung) return this.#neverRang(tx, call);
    await this.#end(tx, call, outcomeOf(call, { status, sipCode }, await this.#isHandedIn(tx, call)));
  }

  /** Nobody will ever say how it ended: it counts as made. */
  async lost(tx: Transaction, call: AutomatedCall, isUnproven: boolean): Promise<void> {
    if (call.state === 'over') return;
    await tx.table(AutomatedCallTable).update({ attemptId: call.attemptId }, { isUnproven });
    const fared: Fared = { status: call.answeredAt === null ? 'failed' : 'completed', sipCode: null };
    await this.#end(tx, call, outcomeOf(call, fared, await this.#isHandedIn(tx, call)));
  }

  /** She pressed that she is never to be contacted again: that holds before the call has ended. */
  async refusedForGood(tx: Transaction, call: AutomatedCall): Promise<void> {
    if (call.state !== 'over') await this.#end(tx, call, 'refused_for_good');
  }

  /** The provider says that there is no such number: dialled in vain. */
  async isNoNumber(tx: Transaction, attemptId: string): Promise<void> {
    const call = await tx.table(AutomatedCallTable).lock({ attemptId });
    if (call !== null && call.state !== 'over') await this.#end(tx, call, 'dead_number');
  }

  /** The provider placed no call: the attempt is taken back. */
  async notPlaced(tx: Transaction, attemptId: string, why: { reason: NotPlacedFor; detail: string }): Promise<void> {
    const call = await tx.table(AutomatedCallTable).lock({ attemptId });
    if (call === null || call.state === 'over') return;
    await this.ringing.notRung(tx, call.callingId, {
      ...why,
      until: new Date(Date.now() + notPlacedFor[why.reason] * minute),
    });
    await tx.table(AutomatedCallTable).update({ attemptId }, { state: 'over', overAt: now });
  }

  async #neverRang(tx: Transaction, { attemptId }: AutomatedCall): Promise<void> {
    await this.notPlaced(tx, attemptId, { reason: 'not_dialled', detail: 'Cancelled before it rang.' });
  }

  async #end(tx: Transaction, call: AutomatedCall, outcome: OutcomeName): Promise<void> {
    const { attemptId, callingId } = call;
    await tx.table(AutomatedCallTable).update({ attemptId }, { state: 'over', overAt: now });
    const calling = await this.moves.locked(tx, { id: callingId });
    if (calling?.attemptId === attemptId && ['ringing', 'talking', 'ended', 'unsettled'].includes(calling.state))
      await this.outcomes.ofTheLine(tx, calling, outcome);
  }

  async #isHandedIn(tx: Transaction, { invitationId }: AutomatedCall): Promise<boolean> {
    const row = await tx.first<{ answered: boolean }>(
      `select state = 'answered' as answered from invitations where organisation_id = $1 and id = $2`,
      [tx.organisationId, invitationId],
    );
    return row?.answered === true;
  }
}
