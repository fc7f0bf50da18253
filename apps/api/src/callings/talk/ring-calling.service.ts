import { Injectable } from '@nestjs/common';
import { outcomes, type Slot } from '#calling';
import { Database } from '../../database/database.service.js';
import { now } from '../../database/table-rows.js';
import type { Transaction } from '../../database/transaction.js';
import { AttemptsService } from '../../invitations/attempts/attempts.service.js';
import { CallingMoves, type Calling } from '../calling-moves.service.js';
import { CallingProblem } from '../calling-problems.js';
import { JudgeCallings } from '../take/judge-callings.service.js';
import { OutOfTheWay } from '../take/out-of-the-way.service.js';
import { RingingRulesReads, type RingingRules } from '../take/ringing-rules.reads.js';
import { leaseTime } from '../take/take-calling.service.js';
import type { NotRungFor } from '../take/verdict.js';
import { CallingAttemptTable } from '../tables/calling-attempt.table.js';
import { InHand, refuse } from './in-hand.service.js';

const triesIn = {
  morning: 'triesMorning',
  afternoon: 'triesAfternoon',
  evening: 'triesEvening',
  weekend: 'triesWeekend',
} as const satisfies Record<Slot, keyof Calling>;

/** By whom it rang, in which slot. */
interface RungBy {
  personId: string | null;
  attemptId: string;
  slot: Slot;
}

/** The attempt, or why there is none: the calling is out of the way then. */
export type Rung = { attemptId: string } | { notFor: NotRungFor };

/** It rings: from here on it may reach her, and from here on there is an attempt. */
@Injectable()
export class RingCalling {
  constructor(
    private readonly database: Database,
    private readonly moves: CallingMoves,
    private readonly inHand: InHand,
    private readonly attempts: AttemptsService,
    private readonly rules: RingingRulesReads,
    private readonly judging: JudgeCallings,
    private readonly aside: OutOfTheWay,
  ) {}

  /**
   * Writes the attempt; pressed twice, it is one. Throws `not_to_be_rung` where something has come up since it was taken: the calling is
   * moved out of the way then.
   */
  async ring(organisationId: string, personId: string, id: string): Promise<{ attemptId: string }> {
    const rung = await this.database.inOrganisation(organisationId, (tx) => this.#ring(tx, personId, id));
    if ('notFor' in rung) throw new CallingProblem('not_to_be_rung', { why: rung.notFor.replaceAll('_', ' ') });
    return rung;
  }

  async #ring(tx: Transaction, personId: string, id: string): Promise<Rung> {
    const calling = await this.inHand.own(tx, personId, id);
    const { state, attemptId } = calling;
    if ((state === 'ringing' || state === 'talking') && attemptId !== null) return { attemptId };
    if (state !== 'in_hand') return refuse(state, 'in hand');
    return this.rung(tx, calling, personId, leaseTime);
  }

  /** Judges once more and writes the attempt of a calling in hand, locked; it rings for at most so many milliseconds without a sign. */
  async rung(tx: Transaction, calling: Calling, personId: string | null, time: number): Promise<Rung> {
    const rules = await this.rules.read(tx);
    const notFor = await this.mayRing(tx, calling, rules);
    if (notFor !== null) return { notFor };
    const made = await this.attempts.make(tx, calling.channel, calling.invitationId);
    if (made === null) return { notFor: 'campaign_over' };
    const slot = slotOf(calling, rules);
    await this.#note(tx, calling, { personId, attemptId: made.id, slot }, new Date(Date.now() + time));
    return { attemptId: made.id };
  }

  /** Judges a calling in hand once more, locked; gives why it may not be rung, and it is out of the way then. Null where it may. */
  async mayRing(tx: Transaction, { id }: Calling, rules?: RingingRules): Promise<NotRungFor | null> {
    const judged = await this.judging.judge(tx, [id], rules ?? (await this.rules.read(tx)));
    await this.aside.move(tx, judged);
    const verdict = judged[0]?.verdict;
    if (verdict === undefined) return 'erased';
    return verdict.move === null ? null : verdict.reason;
  }

  /**
   * Writes the attempt of what rings already, as the line says, whatever has come up since it was dialled: the calling rings in this person's
   * hands, or, where it has left them meanwhile, the attempt stands alone as one that the line failed. Gives whether it is in her hands.
   */
  async ringsAlready(
    tx: Transaction,
    calling: Calling,
    { personId, attemptId }: Omit<RungBy, 'slot'>,
  ): Promise<boolean> {
    const slot = slotOf(calling, await this.rules.read(tx));
    await this.attempts.makeLate(tx, calling.channel, calling.invitationId, attemptId);
    if (calling.state === 'in_hand' && calling.takenBy === personId) {
      await this.#note(tx, calling, { personId, attemptId, slot }, new Date(Date.now() + leaseTime));
      return true;
    }
    const { code: disposition, isContact } = outcomes.line_failed;
    const rung = { attemptId, callingId: calling.id, personId, slot, endedAt: now, outcome: 'line_failed' };
    await tx.table(CallingAttemptTable).insert(rung);
    const detail = 'It rang after it had left the interviewer’s hands, and was ended.';
    await this.attempts.conclude(tx, calling.channel, attemptId, { hasReached: true, detail, disposition, isContact });
    return false;
  }

  /** It was not rung after all, as the line says: the attempt is taken back, and the calling rests. */
  async notRung(tx: Transaction, id: string, why: { reason: string; detail: string; until: Date }): Promise<void> {
    const calling = await this.moves.locked(tx, { id });
    if (calling?.state !== 'ringing' || calling.attemptId === null) return;
    const attempt = await tx.table(CallingAttemptTable).findOneBy({ attemptId: calling.attemptId });
    await this.attempts.takeBack(tx, calling.channel, calling.attemptId, why.detail);
    await tx.table(CallingAttemptTable).delete({ attemptId: calling.attemptId });
    const slot = attempt?.slot ?? 'morning';
    const tried = { [triesIn[slot]]: Math.max(0, calling[triesIn[slot]] - 1), tries: Math.max(0, calling.tries - 1) };
    const rests = { attemptId: null, takenUntil: null, reason: why.reason, restUntil: why.until };
    await this.moves.move(tx, 'notPlaced', { id }, { ...tried, ...rests });
  }

  /** Somebody answered what the line rang. */
  async answeredByLine(tx: Transaction, calling: Calling): Promise<void> {
    if ((await this.moves.move(tx, 'answer', { id: calling.id })) === 0) return;
    await tx.table(CallingAttemptTable).update({ attemptId: calling.attemptId ?? '' }, { answeredAt: now });
  }

  async #note(tx: Transaction, calling: Calling, rung: RungBy, takenUntil: Date): Promise<void> {
    const { id } = calling;
    const { attemptId, slot } = rung;
    await tx.table(CallingAttemptTable).insert({ ...rung, callingId: id });
    const tried = { [triesIn[slot]]: calling[triesIn[slot]] + 1, tries: calling.tries + 1, lastSlot: slot };
    await this.moves.move(tx, 'ring', { id }, { ...tried, attemptId, takenUntil, appointmentAt: null });
  }
}

const slotOf = ({ hours }: Calling, { hoursOf }: RingingRules): Slot => hoursOf(hours, null).slot(Date.now());
