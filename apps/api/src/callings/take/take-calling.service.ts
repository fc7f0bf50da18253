import { Injectable } from '@nestjs/common';
import { lockIfFree } from '../../customers/last-asked.js';
import type { Transaction } from '../../database/transaction.js';
import { CallingMoves } from '../calling-moves.service.js';
import { hoursKey } from '../place.js';
import { JudgeCallings, type Judged } from './judge-callings.service.js';
import { OutOfTheWay } from './out-of-the-way.service.js';
import { openNow } from './open-now.js';
import { QueueHeadsReads, type Head, type OpenPlace } from './queue-heads.reads.js';
import { isFor, QueueStandingReads, type Taker } from './queue-standing.reads.js';
import { RingingRulesReads, type RingingRules } from './ringing-rules.reads.js';

/** Milliseconds for which a calling stays in somebody's hands without a sign of theirs. */
export const leaseTime = 60_000;
export const leaseFromNow = () => new Date(Date.now() + leaseTime);

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
    private readonly rules: RingingRulesReads,
    private readonly standing: QueueStandingReads,
    private readonly queue: QueueHeadsReads,
    private readonly judging: JudgeCallings,
    private readonly aside: OutOfTheWay,
  ) {}

  /** The calling that is in this person's hands from now on, the one that was before where there is one; null where nobody is to be rung now. */
  async next(tx: Transaction, personId: string): Promise<string | null> {
    return this.#next(tx, { channel: 'phone', personId });
  }

  /** The calling that the line has in hand from now on; null where nobody is to be called by it now. */
  async nextOfTheLine(tx: Transaction): Promise<string | null> {
    return this.#next(tx, { channel: 'automated_call', personId: null });
  }

  async #next(tx: Transaction, taker: Taker): Promise<string | null> {
    const { channel, personId } = taker;
    const people = personId === null ? [] : [personId];
    // Sent together, carried out one after the other: the queue is looked at once this person's other press is over.
    const [rules, first] = await Promise.all([
      this.rules.read(tx, people),
      this.standing.standing(tx, channel, people),
    ]);
    const [{ own } = { own: null }] = first.takers;
    if (own !== null && personId !== null && (await this.moves.keep(tx, own, personId, leaseFromNow()))) return own;
    if (first.isDue) await this.aside.comeBack(tx);
    const { places, takers } = first.isDue ? await this.standing.standing(tx, channel, people) : first;
    if (rules.isSuspended) return null;
    const open = openNow(places, rules.hoursOf).map((place) => ({
      ...place,
      isForTaker: takers.every((each) => isFor(each, place)),
    }));
    return open.length === 0 ? null : this.#first(tx, { ...taker, rules }, open);
  }

  async #first(tx: Transaction, taking: Taking, open: readonly OpenPlace[]): Promise<string | null> {
    const seen: string[] = [];
    for (let round = 0; ; round += 1) {
      const most = batches[round] ?? mostTogether;
      const heads = await this.queue.heads(tx, taking, open, { seen, most });
      if (heads.length === 0) return null;
      const [ours, others] = [true, false].map((are) => heads.filter(({ isOurs }) => isOurs === are));
      const free = await this.#worthLocking(tx, taking, ours ?? []);
      for (const head of free) if (await this.#take(tx, taking, head)) return head.id;
      // Those who are out of the way are in the queue no more.
      seen.push(...[...(others ?? []), ...free].map(({ id }) => id));
    }
  }

  /** One is judged once, under its lock; of many those go out of the way first that need none to be known. */
  async #worthLocking(tx: Transaction, { rules }: Taking, heads: readonly Head[]): Promise<readonly Head[]> {
    if (heads.length <= 1) return heads;
    const judged = await this.#judge(tx, heads, rules);
    const free = new Set(judged.flatMap(({ candidate, verdict }) => (verdict.move === null ? [candidate.id] : [])));
    return heads.filter(({ id }) => free.has(id));
  }

  /** Takes it where nobody else has to do with this customer or number now, and it may be rung. */
  async #take(tx: Transaction, { personId, rules }: Taking, { id, customerId, number }: Head): Promise<boolean> {
    // Sent together, carried out one after the other: what is read is read under the locks.
    const [isFree, [judged]] = await Promise.all([
      customerId === null || lockIfFree(tx, customerId, number),
      this.judging.judge(tx, [id], rules),
    ]);
    if (!isFree) return false;
    await this.aside.move(tx, judged === undefined ? [] : [judged]);
    if (judged?.verdict.move !== null) return false;
    const place = { number: judged.verdict.place.number, hours: hoursKey(judged.verdict.place) };
    // A number that has just become another one is looked at under its own lock, the next time.
    if (place.number !== number) {
      await this.moves.settle(tx, id, place);
      return false;
    }
    return this.moves.take(tx, id, { ...place, takenBy: personId, takenUntil: leaseFromNow() });
  }

  /** What becomes of each; whoever may not be rung is out of the way then. */
  async #judge(tx: Transaction, heads: readonly Pick<Head, 'id'>[], rules: RingingRules): Promise<Judged[]> {
    const ids = heads.map(({ id }) => id);
    const judged = await this.judging.judge(tx, ids, rules);
    await this.aside.move(tx, judged);
    return judged;
  }
}
