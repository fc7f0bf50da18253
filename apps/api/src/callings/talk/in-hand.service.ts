import { Injectable } from '@nestjs/common';
import { callingMoves, type CallingState } from '#calling';
import { newId } from '../../database/ids.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { CallingMoves, type Calling } from '../calling-moves.service.js';
import { PutBack } from '../take/put-back.service.js';
import { leaseTime } from '../take/take-calling.service.js';
import { CallingAttemptTable } from '../tables/calling-attempt.table.js';
import { CallingNoteTable } from '../tables/calling-note.table.js';

/** What an interviewer does with the calling in her hands, but for ringing and saying how it ended. */
@Injectable()
export class InHand {
  constructor(
    private readonly moves: CallingMoves,
    private readonly back: PutBack,
  ) {}

  /** The calling that this person has, or had last, locked. Throws `not_found` where it is another's, or was taken since. */
  async own(tx: Transaction, personId: string, id: string): Promise<Calling> {
    const calling = await this.moves.locked(tx, { id, takenBy: personId });
    if (calling === null) throw new Problem('not_found', {});
    return calling;
  }

  /** Says that she is still there; gives until when that holds. What was given up for lost stays to be settled. */
  async renew(tx: Transaction, personId: string, id: string): Promise<Date> {
    const { state } = await this.own(tx, personId, id);
    const until = new Date(Date.now() + leaseTime);
    if (!(await this.moves.keep(tx, id, personId, until))) refuse(state, 'in your hands');
    return until;
  }

  /** Taken and not rung: the next interviewer gets it, once it is its turn. */
  async giveBack(tx: Transaction, personId: string, id: string): Promise<void> {
    const { state } = await this.own(tx, personId, id);
    if ((await this.back.put(tx, [id])) === 0) refuse(state, 'in hand and not rung');
  }

  /** Somebody answered the telephone. */
  async answered(tx: Transaction, personId: string, id: string): Promise<void> {
    const { state, attemptId } = await this.own(tx, personId, id);
    if (state === 'talking') return;
    if ((await this.moves.move(tx, 'answer', { id, takenBy: personId })) === 0) refuse(state, 'ringing');
    await tx.table(CallingAttemptTable).update({ attemptId: attemptId ?? '' }, { answeredAt: new Date() });
  }

  /** Nobody is on the line any more. */
  async hangUp(tx: Transaction, personId: string, id: string): Promise<void> {
    const { state } = await this.own(tx, personId, id);
    if (state === 'ended') return;
    if ((await this.moves.move(tx, 'hangUp', { id, takenBy: personId })) === 0) refuse(state, 'ringing or talking');
  }

  /** Writes something down for whoever rings next. */
  async note(tx: Transaction, personId: string, id: string, text: string): Promise<void> {
    await this.own(tx, personId, id);
    await this.keepNote(tx, personId, id, text);
  }

  async keepNote(tx: Transaction, personId: string, id: string, text: string): Promise<void> {
    await tx.table(CallingNoteTable).insert({ id: newId(), callingId: id, personId, text });
  }
}

/** States from which an outcome is said: it rang. */
export const rung: readonly CallingState[] = callingMoves.finish.from;

/** Throws `wrong_state`. */
export function refuse(state: CallingState, wanted: string): never {
  throw new Problem('wrong_state', { what: 'calling', state: state.replaceAll('_', ' '), wanted });
}
