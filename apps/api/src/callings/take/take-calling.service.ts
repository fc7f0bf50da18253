import { Injectable } from '@nestjs/common';
import { lockIfFree } from '../../customers/last-asked.js';
import type { Transaction } from '../../database/transaction.js';
import { Standing } from '../../invitations/attempts/standing.reads.js';
import { CallingMoves } from '../calling-moves.service.js';
import { hoursKey } from '../place.js';
import { CandidatesReads, type Candidate, type OpenPlace, type Taker } from './candidates.reads.js';
import { JudgeCallings, type RingingRules } from './judge-callings.service.js';
import { OutOfTheWay } from './out-of-the-way.service.js';

/** Milliseconds for which a calling stays in somebody's hands without a sign of theirs. */
export const leaseTime = 60_000;

/** Who takes, and by which rules. */
interface Taking extends Taker {
  rules: RingingRules;
}

/** One is locked at first; the more are in the way, the more are looked at together. */
const batches = [1, 4, 16, 64] as const;
const mostTogether = 256;

/** Gives the next customer to ring: what is first in the queue and may be rung at this moment. */
@Injectable()
export class TakeCalling {
  constructor(
    private readonly moves: CallingMoves,
    private readonly candidates: CandidatesReads,
    private readonly judging: JudgeCallings,
    private readonly standing: Standing,
    private readonly aside: OutOfTheWay,
  ) {}

  /** The calling that is in this person's hands from now on, the one that was before where there is one; null where nobody is to be rung now. */
  async next(tx: Transaction, personId: string): Promise<string | null> {
    // Two presses of one person come one after the other.
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('taking ' || $1::text, 0))`, [personId]);
    const own = await tx.first<{ id: string }>(
      `select id from callings where organisation_id = $1 and taken_by = $2 and state in ('in_hand', 'ringing', 'talking', 'ended')`,
      [tx.organisationId, personId],
    );
    if (own && (await this.moves.keep(tx, own.id, personId, new Date(Date.now() + leaseTime)))) return own.id;
    return this.#next(tx, { channel: 'phone', personId });
  }

  /** The calling that the line has in hand from now on; null where nobody is to be called by it now. */
  async nextOfTheLine(tx: Transaction): Promise<string | null> {
    return this.#next(tx, { channel: 'automated_call', personId: null });
  }

  async #next(tx: Transaction, taker: Taker): Promise<string | null> {
    await this.aside.comeBack(tx);
    if (await this.standing.isSuspended(tx)) return null;
    const taking = { ...taker, rules: await this.judging.rules(tx) };
    const open = await this.#open(tx, taking);
    return open.length === 0 ? null : this.#first(tx, taking, open);
  }

  /** Where somebody is ready and it is open now; what is closed costs nothing, and hides nobody. */
  async #open(tx: Transaction, { channel, rules: { hoursOf } }: Taking): Promise<OpenPlace[]> {
    const now = Date.now();
    return (await this.candidates.places(tx, channel)).flatMap((place) => {
      const there = hoursOf(place.hours, place.window);
      return there.isOpen(now) ? [{ ...place, slot: there.slot(now) }] : [];
    });
  }

  async #first(tx: Transaction, taking: Taking, open: readonly OpenPlace[]): Promise<string | null> {
    const seen: string[] = [];
    for (let round = 0; ; round += 1) {
      const heads = await this.candidates.heads(tx, taking, open, {
        seen,
        most: batches[round] ?? mostTogether,
      });
      if (heads.length === 0) return null;
      seen.push(...heads);
      const judged = await this.judging.judge(tx, heads, taking.rules);
      await this.aside.move(tx, judged);
      for (const { candidate, verdict } of judged)
        if (verdict.move === null && (await this.#take(tx, taking, candidate))) return candidate.id;
    }
  }

  /** Takes it where nobody else has to do with this customer or number now, and all is still as it was judged. */
  async #take(tx: Transaction, { personId, rules }: Taking, { id, customerId, number }: Candidate): Promise<boolean> {
    if (customerId === null || !(await lockIfFree(tx, customerId)) || !(await isFree(tx, number))) return false;
    const judged = await this.judging.judge(tx, [id], rules);
    await this.aside.move(tx, judged);
    const verdict = judged[0]?.verdict;
    if (verdict?.move !== null) return false;
    const place = { number: verdict.place.number, hours: hoursKey(verdict.place) };
    // A number that has just become another one is looked at under its own lock, the next time.
    if (place.number !== number) {
      await this.moves.settle(tx, id, place);
      return false;
    }
    const taken = { ...place, takenBy: personId, takenUntil: new Date(Date.now() + leaseTime), reason: null };
    return (await this.moves.move(tx, 'take', { id }, taken)) > 0;
  }
}

/** Whether nobody is taking this number at this moment, in a household that shares it; it is ours then until the transaction ends. */
async function isFree(tx: Transaction, number: string | null): Promise<boolean> {
  const row = await tx.first<{ free: boolean }>(
    `select pg_try_advisory_xact_lock(hashtextextended('number ' || $1::text || ' ' || coalesce($2::text, ''), 0)) as free`,
    [tx.organisationId, number],
  );
  return row?.free === true;
}
