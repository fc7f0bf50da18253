import { Injectable } from '@nestjs/common';
import { PersonalDataRegister, type PersonalData } from '../customers/personal-data.service.js';
import type { Transaction } from '../database/transaction.js';
import { CallingMoves } from './calling-moves.service.js';

/** Who was rung when, with which outcome, and what interviewers wrote down. */
@Injectable()
export class PersonalCallings implements PersonalData {
  readonly tables = ['callings', 'calling_attempts', 'calling_notes', 'calling_steps'];

  constructor(
    private readonly moves: CallingMoves,
    register: PersonalDataRegister,
  ) {
    register.add(this);
  }

  async tell(tx: Transaction, customerId: string) {
    const values = [tx.organisationId, customerId];
    const callings = await tx.query<{ state: string; number: string | null; appointmentAt: Date | null }>(
      `select state, number, appointment_at as "appointmentAt" from callings where organisation_id = $1 and customer_id = $2 order by waiting_since`,
      values,
    );
    const calls = await tx.query<{ rungAt: Date; outcome: string | null }>(
      `select a.rung_at as "rungAt", a.outcome from calling_attempts a
       join callings k on k.organisation_id = a.organisation_id and k.id = a.calling_id
       where a.organisation_id = $1 and k.customer_id = $2 order by a.rung_at`,
      values,
    );
    const notesOfCalls = await tx.query<{ at: Date; text: string }>(
      `select n.at, n.text from calling_notes n join callings k on k.organisation_id = n.organisation_id and k.id = n.calling_id
       where n.organisation_id = $1 and k.customer_id = $2 order by n.at`,
      values,
    );
    const stepsOfInterviews = await tx.query<{ at: Date; step: object }>(
      `select s.at, s.step from calling_steps s join calling_attempts a on a.organisation_id = $1 and a.attempt_id = s.attempt_id
       join callings k on k.organisation_id = $1 and k.id = a.calling_id
       where s.organisation_id = $1 and k.customer_id = $2 order by s.at, s.device, s.number`,
      values,
    );
    return { callings, calls, notesOfCalls, stepsOfInterviews };
  }

  /** Whoever is being talked with is let finish; number, notes and answers on their way go. */
  async forget(tx: Transaction, customerId: string) {
    const theirs = await tx.query<{ id: string }>(
      'select id from callings where organisation_id = $1 and customer_id = $2 order by id for update',
      [tx.organisationId, customerId],
    );
    const ids = theirs.map(({ id }) => id);
    await tx.query('delete from calling_notes where organisation_id = $1 and calling_id = any($2)', [
      tx.organisationId,
      ids,
    ]);
    await tx.query(
      `delete from calling_steps s using calling_attempts a where s.organisation_id = $1 and a.organisation_id = $1
         and a.attempt_id = s.attempt_id and a.calling_id = any($2)`,
      [tx.organisationId, ids],
    );
    await this.moves.move(tx, 'forget', { id: ids }, { reason: 'erased', takenBy: null, takenUntil: null });
    await this.moves.forgetNumbers(tx, customerId);
    return {};
  }
}
