import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction.js';
import { Handovers } from '../../invitations/channels/handovers.service.js';
import { CallingMoves, type Calling } from '../calling-moves.service.js';
import type { Barred } from '../telephone-queue.js';
import type { Candidate } from './candidates.reads.js';
import { PutBack } from './put-back.service.js';
import type { NotRungFor, Verdict } from './verdict.js';

/** So many come back at once; takes are frequent. */
const atOnce = 500;
const nobodys = { takenBy: null, takenUntil: null };

/** Why the ledger is told that somebody is not asked by telephone, so that the next channel may follow. */
const givenUpFor: Partial<Record<NotRungFor, string>> = {
  number_suppressed: 'The customer’s number is on the list of those that nobody rings.',
  over_quota: 'The campaign has as many interviews by telephone as it wants.',
  no_number: 'The customer has no number that can be rung.',
  no_consent: 'The customer’s country asks for consent before a call.',
  tried_often: 'The telephone was rung as often as may be.',
  closed: 'There is no hour at which the customer may be rung.',
};

/** Moves callings out of the queue that may not be rung, and back into it once they may. */
@Injectable()
export class OutOfTheWay {
  constructor(
    private readonly moves: CallingMoves,
    private readonly handovers: Handovers,
    private readonly back: PutBack,
  ) {}

  /** Those that were judged not to be rung: each to rest until its moment, or out, with the reason. */
  async move(
    tx: Transaction,
    judged: readonly { candidate: Pick<Candidate, 'id' | 'invitationId' | 'channel'>; verdict: Verdict }[],
  ): Promise<void> {
    const byVerdict = Map.groupBy(judged, ({ verdict }) => JSON.stringify(verdict.move === null ? null : verdict));
    for (const alike of byVerdict.values()) {
      const verdict = alike[0]?.verdict;
      if (verdict === undefined || verdict.move === null) continue;
      const { move, reason } = verdict;
      const restUntil = move === 'putOff' ? verdict.until : null;
      const id = alike.map(({ candidate }) => candidate.id);
      await this.moves.move(tx, move, { id }, { reason, restUntil, ...nobodys });
      const why = move === 'leaveOut' ? givenUpFor[reason] : undefined;
      if (why === undefined) continue;
      for (const [channel, own] of Map.groupBy(alike, ({ candidate }) => candidate.channel)) {
        const invitations = own.map(({ candidate }) => candidate.invitationId);
        await this.handovers.giveUp(tx, channel, invitations, why);
      }
    }
  }

  /** One in hand that may not be rung for a reason of its channel's own. */
  async leaveOut(tx: Transaction, { id, channel, invitationId }: Calling, why: Barred): Promise<void> {
    await this.moves.move(tx, 'leaveOut', { id }, { reason: why.reason, ...nobodys });
    await this.handovers.giveUp(tx, channel, [invitationId], why.detail);
  }

  /**
   * What rests no longer, and what was in the hands of somebody who gave no sign for so long: back, or to be settled by a person. What the
   * line rang it asks its provider about.
   */
  async comeBack(tx: Transaction): Promise<void> {
    for (const state of ['appointment', 'resting']) {
      const due = await tx.query<{ id: string }>(
        `select id from callings where organisation_id = $1 and state = $2 and rest_until <= now() order by rest_until limit $3 for update skip locked`,
        [tx.organisationId, state, atOnce],
      );
      await this.moves.move(tx, 'comeDue', { id: due.map(({ id }) => id) }, { restUntil: null, reason: null });
    }
    const gone = await tx.query<{ id: string; state: string }>(
      `select id, state from callings where organisation_id = $1 and state in ('in_hand', 'ringing', 'talking', 'ended') and taken_until < now()
         and (channel = 'phone' or state = 'in_hand') limit $2 for update skip locked`,
      [tx.organisationId, atOnce],
    );
    const [inHand, rung] = [true, false].map((is) => gone.filter(({ state }) => (state === 'in_hand') === is));
    await this.back.put(tx, inHand?.map(({ id }) => id) ?? [], 'recover');
    await this.moves.move(tx, 'lose', { id: rung?.map(({ id }) => id) ?? [] }, { takenUntil: null });
  }
}
