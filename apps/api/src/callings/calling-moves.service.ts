import { Injectable } from '@nestjs/common';
import { callingMoves, queueDigest, type CallingMove } from '#calling';
import { newId } from '../database/ids.js';
import type { Row } from '../database/table.js';
import { now, type Changes } from '../database/table-rows.js';
import type { Transaction } from '../database/transaction.js';
import { CallingTable } from './tables/calling.table.js';

export type Calling = Row<typeof CallingTable>;

/** A calling to be, of an invitation that was handed over. */
export type NewCalling = Pick<
  Calling,
  'invitationId' | 'channel' | 'campaignId' | 'customerId' | 'number' | 'hours' | 'language' | 'state' | 'reason'
> & { dueAt: Date };

/** Which callings a move is about; where somebody is named, only those in that person's hands. */
interface Which {
  id: string | readonly string[];
  takenBy?: string;
}

/** The move of every take: planned once for each connection, as all that a take looks up. */
const takeSql = {
  name: 'take-calling',
  text: `
    update callings set state = $3, number = $4, hours = $5, taken_by = $6, taken_until = $7, reason = null, changed_at = now()
    where organisation_id = $1 and id = $2 and state = any($8) returning id`,
};

/** The one writer of callings: each verb of `libs/calling` is one conditional update, and only from the states it names. */
@Injectable()
export class CallingMoves {
  async add(tx: Transaction, callings: readonly NewCalling[]): Promise<void> {
    const rows = callings.map(({ dueAt, ...calling }) => {
      const id = newId();
      const restUntil = calling.state === 'resting' ? dueAt : null;
      return { ...calling, id, draw: queueDigest(id), waitingSince: dueAt, restUntil };
    });
    await tx.table(CallingTable).insert(...rows);
  }

  /** One calling, which nobody else moves before this transaction ends; null where there is none, or it is not in that person's hands. */
  async locked(tx: Transaction, { id, takenBy }: { id: string; takenBy?: string }): Promise<Calling | null> {
    return tx.table(CallingTable).lock(takenBy === undefined ? { id } : { id, takenBy });
  }

  /** Moves those that are where the move starts from; gives how many. */
  async move(
    tx: Transaction,
    move: CallingMove,
    { id, takenBy }: Which,
    changes: Omit<Changes<typeof CallingTable>, 'state' | 'id'> = {},
  ): Promise<number> {
    const { from, to } = callingMoves[move];
    const where = takenBy === undefined ? { id, state: from } : { id, state: from, takenBy };
    return tx.table(CallingTable).update(where, { ...changes, state: to, changedAt: now });
  }

  /** Into somebody's hands, or the line's; false where it is not to be taken (any more). */
  async take(
    tx: Transaction,
    id: string,
    { number, hours, takenBy, takenUntil }: Pick<Calling, 'number' | 'hours' | 'takenBy' | 'takenUntil'>,
  ): Promise<boolean> {
    const { from, to } = callingMoves.take;
    const values = [tx.organisationId, id, to, number, hours, takenBy, takenUntil, from];
    return (await tx.prepared(takeSql, values)).length > 0;
  }

  /** Keeps what somebody has in hand in it for another while; false where it is not (any more). */
  async keep(tx: Transaction, id: string, personId: string, until: Date): Promise<boolean> {
    const taken = { id, takenBy: personId, state: ['in_hand', 'ringing', 'talking', 'ended'] as const };
    return (await tx.table(CallingTable).update(taken, { takenUntil: until })) > 0;
  }

  /** An appointment is another interviewer's from now on, and nobody else's. */
  async assignAppointment(tx: Transaction, id: string, personId: string): Promise<void> {
    await tx.table(CallingTable).update({ id, state: 'appointment' }, { appointmentBy: personId, forPerson: personId });
  }

  /** The customer has another number now, or belongs elsewhere. */
  async settle(tx: Transaction, id: string, place: Pick<Calling, 'number' | 'hours'>): Promise<void> {
    await tx.table(CallingTable).update({ id }, place);
  }

  /** Forgets the numbers of a customer's callings. */
  async forgetNumbers(tx: Transaction, customerId: string): Promise<void> {
    await tx.table(CallingTable).update({ customerId }, { number: null });
  }
}
