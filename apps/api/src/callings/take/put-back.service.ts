import { Injectable } from '@nestjs/common';
import type { CallingMove } from '#calling';
import type { Transaction } from '../../database/transaction.js';
import { CallingMoves } from '../calling-moves.service.js';

const nobodys = { takenBy: null, takenUntil: null, reason: null };

/** Puts back what was in hand and not rung: into the queue, or to the rest or the appointment from which it was taken. */
@Injectable()
export class PutBack {
  constructor(private readonly moves: CallingMoves) {}

  /** Gives how many were put back. `as` is the move of those that go into the queue. */
  async put(tx: Transaction, ids: readonly string[], as: CallingMove & ('giveBack' | 'recover') = 'giveBack') {
    if (ids.length === 0) return 0;
    const resting = await tx.query<{ id: string; agreed: boolean }>(
      `select id, coalesce(appointment_at > now(), false) as agreed from callings
       where organisation_id = $1 and id = any($2) and state = 'in_hand' and rest_until > now() for update`,
      [tx.organisationId, ids],
    );
    const [agreed, rested] = [true, false].map((is) =>
      resting.filter((each) => each.agreed === is).map(({ id }) => id),
    );
    const moved = [
      await this.moves.move(tx, 'stand', { id: agreed ?? [] }, nobodys),
      await this.moves.move(tx, 'putOff', { id: rested ?? [] }, nobodys),
      await this.moves.move(tx, as, { id: ids }, { ...nobodys, restUntil: null }),
    ];
    return moved.reduce((sum, count) => sum + count, 0);
  }
}
