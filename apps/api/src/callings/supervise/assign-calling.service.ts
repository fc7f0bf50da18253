import { Injectable } from '@nestjs/common';
import { may, roles } from '../../access/permissions.js';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import type { callingChanges } from '../calling-changes.js';
import { CallingMoves } from '../calling-moves.service.js';
import { refuse } from '../talk/in-hand.service.js';

const callers = roles.filter((role) => may[role].includes('calls.make'));

/** Gives what waits for one interviewer to another. */
@Injectable()
export class AssignCalling {
  constructor(
    private readonly moves: CallingMoves,
    private readonly trail: ChangeTrail<typeof callingChanges>,
  ) {}

  /** Whoever may ring, by name. */
  async people(tx: Transaction) {
    return tx.query<{ id: string; name: string }>(
      `select id, name from people where organisation_id = $1 and role = any($2) and status = 'active' order by name, id`,
      [tx.organisationId, callers],
    );
  }

  /**
   * A calling that was referred is this person's from now on, and so is an appointment. Throws `not_found` for whoever may not ring, `wrong_state`
   * where nothing waits for somebody.
   */
  async assign(tx: Transaction, who: Who, id: string, personId: string): Promise<void> {
    const calling = await this.moves.locked(tx, { id });
    if (calling === null || (await this.people(tx)).every((person) => person.id !== personId))
      throw new Problem('not_found', {});
    const { state } = calling;
    if (state === 'referred')
      await this.moves.move(tx, 'assign', { id }, { forPerson: personId, reason: null, takenBy: null });
    else if (state === 'appointment') await this.moves.assignAppointment(tx, id, personId);
    else return refuse(state, 'referred or an appointment');
    await this.trail.record(tx, who, { action: 'assigned', kind: 'calling', id, name: '' });
  }
}
