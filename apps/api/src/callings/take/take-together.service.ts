import { Injectable } from '@nestjs/common';
import { lockIfFree } from '../../customers/last-asked.js';
import type { Transaction } from '../../database/transaction.js';
import { CallingMoves } from '../calling-moves.service.js';
import { hoursKey } from '../place.js';
import { HeadsOfSeveralReads, type HeadOfSeveral } from './heads-of-several.reads.js';
import { JudgeCallings } from './judge-callings.service.js';
import { openNow } from './open-now.js';
import { OutOfTheWay } from './out-of-the-way.service.js';
import { isFor, QueueStandingReads, type Standing } from './queue-standing.reads.js';
import { RingingRulesReads, type RingingRules } from './ringing-rules.reads.js';
import { shareOut } from './share-out.js';
import { leaseFromNow } from './take-calling.service.js';

/** What an interviewer has in hand from now on; null where nobody is to be rung now; `alone`: whoever was first for her is in the way, she takes alone. */
export type Taken = { id: string } | null | 'alone';

/** More are read of each place than there are interviewers: some are in the hands of those who take elsewhere. */
const besides = 2;

/**
 * Gives several interviewers the next customer each, in one transaction: rules, queue and limits are read once for all of them. What is not
 * plain (somebody is in the way, or in another process's hands) is not settled here: she takes alone then.
 */
@Injectable()
export class TakeTogether {
  constructor(
    private readonly moves: CallingMoves,
    private readonly rules: RingingRulesReads,
    private readonly standing: QueueStandingReads,
    private readonly heads: HeadsOfSeveralReads,
    private readonly judging: JudgeCallings,
    private readonly aside: OutOfTheWay,
  ) {}

  /** What each of these different people gets, by her id. */
  async next(tx: Transaction, personIds: readonly string[]): Promise<Map<string, Taken>> {
    // Sent together, carried out one after the other: the queue is looked at once their other presses are over.
    const [rules, first] = await Promise.all([
      this.rules.read(tx, personIds),
      this.standing.standing(tx, 'phone', personIds),
    ]);
    const taken = await this.#keep(tx, first.takers);
    if (first.isDue) await this.aside.comeBack(tx);
    const { places, takers } = first.isDue ? await this.standing.standing(tx, 'phone', personIds) : first;
    const waiting = takers.filter(({ personId }) => !taken.has(personId));
    const open = rules.isSuspended ? [] : openNow(places, rules.hoursOf);
    if (open.length === 0) for (const { personId } of waiting) taken.set(personId, null);
    else if (waiting.length > 0) await this.#share(tx, { waiting, open, rules }, taken);
    return taken;
  }

  /** Those who have one in hand keep it. */
  async #keep(tx: Transaction, takers: readonly Standing[]): Promise<Map<string, Taken>> {
    const taken = new Map<string, Taken>();
    for (const { personId, own } of takers)
      if (own !== null && (await this.moves.keep(tx, own, personId, leaseFromNow()))) taken.set(personId, { id: own });
    return taken;
  }

  async #share(
    tx: Transaction,
    { waiting, open, rules }: { waiting: Standing[]; open: ReturnType<typeof openNow>; rules: RingingRules },
    taken: Map<string, Taken>,
  ): Promise<void> {
    const places = open.map((place) => ({ ...place, isForOne: waiting.some((each) => isFor(each, place)) }));
    const most = waiting.length + besides;
    const ids = waiting.map(({ personId }) => personId);
    const shares = shareOut(waiting, places, await this.heads.heads(tx, ids, places, most), most);
    const heads = new Map<string, HeadOfSeveral>();
    for (const [personId, share] of shares)
      if (typeof share === 'object') heads.set(personId, share);
      else taken.set(personId, share === 'none' ? null : 'alone');
    if (heads.size > 0) await this.#take(tx, heads, rules, taken);
  }

  /** Takes those with whom nobody else has to do now, and who may be rung; the others go out of the way. */
  async #take(
    tx: Transaction,
    heads: ReadonlyMap<string, HeadOfSeveral>,
    rules: RingingRules,
    taken: Map<string, Taken>,
  ): Promise<void> {
    const ids = [...heads.values()].map(({ id }) => id);
    // Sent together, carried out one after the other: what is read is read under the locks.
    const [locked, free, judged] = await Promise.all([
      this.heads.lock(tx, ids),
      Promise.all(
        [...heads.values()].map(({ customerId, number }) => customerId === null || lockIfFree(tx, customerId, number)),
      ),
      this.judging.judge(tx, ids, rules),
    ]);
    const ours = new Map(
      judged
        .filter(({ candidate: { id } }) => locked.has(id) && free[ids.indexOf(id)] === true)
        .map((each) => [each.candidate.id, each]),
    );
    await this.aside.move(tx, [...ours.values()]);
    const moves = [...heads].map(async ([personId, { id, number }]): Promise<[string, Taken]> => {
      const verdict = ours.get(id)?.verdict;
      if (verdict === undefined || verdict.move !== null) return [personId, 'alone'];
      const place = { number: verdict.place.number, hours: hoursKey(verdict.place) };
      // A number that has just become another one is settled, and looked at under its own lock, by whoever takes alone.
      if (place.number !== number) return [personId, 'alone'];
      const isTaken = await this.moves.take(tx, id, { ...place, takenBy: personId, takenUntil: leaseFromNow() });
      return [personId, isTaken ? { id } : 'alone'];
    });
    for (const [personId, each] of await Promise.all(moves)) taken.set(personId, each);
  }
}
