import { Injectable } from '@nestjs/common';
import { outcomes, type Outcome, type OutcomeName } from '#calling';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import type { Who } from '../../access/who.js';
import { CustomersService } from '../../customers/customers.service.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { AttemptsService } from '../../invitations/attempts/attempts.service.js';
import { callerOf } from '../caller-of.js';
import type { callingChanges } from '../calling-changes.js';
import { CallingMoves, type Calling } from '../calling-moves.service.js';
import { CallingProblem } from '../calling-problems.js';
import type { OutcomeInput } from '../callings.dto.js';
import { CallingHours, type HoursThere } from '../hours/calling-hours.service.js';
import { ringingOf } from '../hours/ringing-of.js';
import { readHoursKey } from '../place.js';
import { CallingTable } from '../tables/calling.table.js';
import { CallingAttemptTable } from '../tables/calling-attempt.table.js';
import { appointmentMoment } from './appointment-moment.js';
import { InHand, refuse, rung } from './in-hand.service.js';

/** Milliseconds after which somebody who refused softly may be asked once more. */
const refusalRests = 14 * 24 * 60 * 60_000;

/** After these nobody asks her again, by whatever way. */
const forGood = { refused_for_good: 'unsubscribed', died: 'by_hand' } as const satisfies Partial<
  Record<OutcomeName, string>
>;

/** How an attempt ended, in the ledger and in the queue. */
@Injectable()
export class SayOutcome {
  constructor(
    private readonly moves: CallingMoves,
    private readonly inHand: InHand,
    private readonly attempts: AttemptsService,
    private readonly hours: CallingHours,
    private readonly customers: CustomersService,
    private readonly trail: ChangeTrail<typeof callingChanges>,
  ) {}

  /** By whoever rang. Throws `not_found` for another's calling, `wrong_state` without a ring or for a second outcome. */
  async say(tx: Transaction, who: Who, id: string, input: OutcomeInput): Promise<Calling['state']> {
    const said = await this.#saidAlready(tx, callerOf(who), id, input);
    return said ?? this.#say(tx, who, await this.inHand.own(tx, callerOf(who), id), input);
  }

  /** By a supervisor, of a calling whose interviewer is gone. */
  async settle(tx: Transaction, who: Who, id: string, input: OutcomeInput): Promise<Calling['state']> {
    const calling = await this.moves.locked(tx, { id });
    if (calling === null) throw new Problem('not_found', {});
    if (calling.state !== 'unsettled') return refuse(calling.state, 'unsettled');
    await this.trail.record(tx, who, { action: 'settled', kind: 'calling', id, name: '' });
    return this.#say(tx, who, calling, input);
  }

  /** By the line, of a calling that it rang, locked. */
  async ofTheLine(tx: Transaction, calling: Calling, outcome: OutcomeName): Promise<void> {
    await this.#say(tx, null, calling, { outcome });
  }

  /** Where the calling is since the same was said of the same ring, whose answer may have got lost; null where it was not. */
  async #saidAlready(tx: Transaction, personId: string, id: string, { attemptId, outcome }: OutcomeInput) {
    if (attemptId === undefined) return null;
    const known = await tx.table(CallingAttemptTable).findOneBy({ attemptId, callingId: id, personId });
    if (known?.outcome !== outcome) return null;
    return (await tx.table(CallingTable).findOneBy({ id }))?.state ?? null;
  }

  async #say(tx: Transaction, who: Who | null, calling: Calling, input: OutcomeInput): Promise<Calling['state']> {
    const { id, state, attemptId } = calling;
    if (!rung.includes(state) || attemptId === null) return refuse(state, 'rung, without an outcome yet');
    const { code: disposition, isContact } = outcomes[input.outcome];
    const isAnswered = await isHandedIn(tx, calling.invitationId);
    if (input.outcome === 'completed' && !isAnswered) throw new CallingProblem('not_handed_in', {});
    const follows = isAnswered ? { leadsTo: 'finish' as const } : await this.#follows(tx, who, calling, input);
    const { leadsTo, ...changes } = follows;
    await this.moves.move(
      tx,
      leadsTo,
      { id },
      { takenUntil: null, reason: input.outcome, forPerson: null, ...changes },
    );
    if (leadsTo === 'stop') await this.#tryOnceMore(tx, calling, input.outcome);
    const detail = `${input.outcome.replaceAll('_', ' ')}.`;
    const end = { hasReached: disposition !== '3.30', detail, disposition, isContact };
    await this.attempts.conclude(tx, calling.channel, attemptId, end);
    await tx.table(CallingAttemptTable).update({ attemptId }, { outcome: input.outcome, endedAt: new Date() });
    if (input.outcome === 'completed' && calling.channel === 'phone')
      await tx.publish({ name: 'interview.completed', attemptId });
    if (input.note !== undefined && who !== null) await this.inHand.keepNote(tx, callerOf(who), id, input.note);
    const reason = forGood[input.outcome as keyof typeof forGood];
    if (reason !== undefined && calling.customerId !== null)
      await this.customers.optOut(tx, who, calling.customerId, reason);
    return (await tx.table(CallingTable).findOneBy({ id }))?.state ?? state;
  }

  /** A soft refusal, once, after a while and by somebody else, where the campaign says so. */
  async #tryOnceMore(tx: Transaction, calling: Calling, outcome: OutcomeName): Promise<void> {
    const { id, campaignId, hours, takenBy, notBy } = calling;
    const { isSoft }: Outcome = outcomes[outcome];
    if (!isSoft || notBy !== null || calling.channel !== 'phone') return;
    const { window, refusalsAgain } = await ringingOf(tx, campaignId);
    const until = refusalsAgain ? (await this.hours.of(tx))(hours, window).atOrAfter(Date.now() + refusalRests) : null;
    if (until !== null)
      await this.moves.move(tx, 'tryOnceMore', { id }, { restUntil: new Date(until), notBy: takenBy, takenBy: null });
  }

  /** Where the outcome leads, and until when. */
  async #follows(
    tx: Transaction,
    who: Who | null,
    { hours, campaignId }: Calling,
    { outcome, appointment }: OutcomeInput,
  ) {
    const { leadsTo, rest }: Outcome = outcomes[outcome];
    const { window, callBacks } = await ringingOf(tx, campaignId);
    const there = (await this.hours.of(tx))(hours, window);
    const now = Date.now();
    if (rest.kind === 'appointment') {
      if (!callBacks) throw new CallingProblem('no_call_backs', {});
      const [timeZone = 'UTC'] = readHoursKey(hours).timeZones;
      const at = appointmentMoment(appointment ?? { at: '' }, { hours: there, timeZone, now });
      return { leadsTo, restUntil: at, appointmentAt: at, appointmentBy: who?.personId ?? null };
    }
    if (leadsTo !== 'rest') return { leadsTo };
    const until = restedAt(there, rest.kind === 'minutes' ? rest.minutes : null, now);
    return until === null ? { leadsTo: 'stop' as const } : { leadsTo, restUntil: new Date(until) };
  }
}

/** When it is open again after so many minutes, or in another slot where none are told; null where it never is. */
function restedAt(hours: HoursThere, minutes: number | null, now: number): number | null {
  return minutes === null ? hours.inAnotherSlot(now) : hours.atOrAfter(now + minutes * 60_000);
}

async function isHandedIn(tx: Transaction, invitationId: string): Promise<boolean> {
  const row = await tx.first<{ answered: boolean }>(
    `select state = 'answered' as answered from invitations where organisation_id = $1 and id = $2`,
    [tx.organisationId, invitationId],
  );
  return row?.answered === true;
}
