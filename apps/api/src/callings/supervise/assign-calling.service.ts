import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import type { callingChanges } from '../calling-changes.js';
import { CallingMoves } from '../calling-moves.service.js';
import { refuse } from '../talk/in-hand.service.js';
import { Callers } from './callers.service.js';

/** Gives what waits for one interviewer to another. */
@Injectable()
export class AssignCalling {
  constructor(
    private readonly moves: CallingMoves,
    private readonly callers: Callers,
    private readonly trail: ChangeTrail<typeof callingChanges>,
  ) {}

  /**
   * A calling that was referred is this person's from now on, and so is an appointment. Throws `not_found` for whoever may not ring, `wrong_state`
   * where nothing waits for somebody.
   */
  async assign(tx: Transaction, who: Who, id: string, personId: string): Promise<void> {
    const calling = await this.moves.locked(tx, { id });
    if (calling === null) throw new Problem('not_found', {});
    await this.callers.one(tx, personId);
    const { state } = calling;
    if (state === 'referred')
      await this.moves.move(tx, 'assign', { id }, { forPerson: personId, reason: null, takenBy: null });
    else if (state === 'appointment') await this.moves.assignAppointment(tx, id, personId);
    else return refuse(state, 'referred or an appointment');
    await this.trail.record(tx, who, { action: 'assigned', kind: 'calling', id, name: '' });
  }
}
