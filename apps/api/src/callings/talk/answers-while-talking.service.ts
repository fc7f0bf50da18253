import { Injectable } from '@nestjs/common';
import type { Step } from '#surveys';
import { Database } from '../../database/database.service.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { submissionKeyOf } from '../../invitations/answering/invited.reads.js';
import type { Calling } from '../calling-moves.service.js';
import { CallingProblem } from '../calling-problems.js';
import type { HandInInput, StepsInput } from '../callings.dto.js';
import { CallingAttemptTable } from '../tables/calling-attempt.table.js';
import { CallingStepTable } from '../tables/calling-step.table.js';
import { FillingIn } from './filling-in.service.js';
import { InHand, refuse, rung } from './in-hand.service.js';

/** Steps are known by the device that numbers them: another one begins at 1, too. */
interface OfDevice {
  attemptId: string;
  device: string;
}

/**
 * Answers that an interviewer sends while she talks: steps of the attempt, numbered by her device, each taken once, in order, however often
 * and in whichever order they come. Those for another version of the survey are kept beside them, and are in no fill.
 */
@Injectable()
export class AnswersWhileTalking {
  constructor(
    private readonly database: Database,
    private readonly inHand: InHand,
    private readonly filling: FillingIn,
  ) {}

  /** Keeps steps and puts those into the fill that have no gap before them; gives the number of the last one that is in it. Throws `other_version` once those are kept. */
  async take(organisationId: string, personId: string, id: string, input: StepsInput): Promise<number> {
    const { attemptId, device, steps } = input;
    // What came is kept whatever becomes of the fill.
    const otherVersionId = await this.database.inOrganisation(organisationId, async (tx) => {
      const { invitationId } = await this.#talking(tx, personId, id, attemptId);
      const asked = await this.filling.versionOf(tx, invitationId);
      const other = asked === input.surveyVersionId ? null : input.surveyVersionId;
      for (const { number, step } of steps)
        await tx.table(CallingStepTable).insertOnce({ attemptId, device, number, step, otherVersionId: other });
      return other;
    });
    if (otherVersionId !== null) throw new CallingProblem('other_version', {});
    return this.database.inOrganisation(organisationId, async (tx) => {
      const { invitationId } = await this.#talking(tx, personId, id, attemptId);
      return this.#intoFill(tx, invitationId, { attemptId, device });
    });
  }

  /** Hands in what is filled in; gives the response, the same where it was handed in before. Throws `steps_missing` until the last step that the interviewer knows is in. */
  async handIn(organisationId: string, personId: string, id: string, input: HandInInput): Promise<string | null> {
    const invitationId = await this.database.inOrganisation(organisationId, async (tx) => {
      const calling = await this.#talking(tx, personId, id, input.attemptId);
      const taken = await this.#intoFill(tx, calling.invitationId, input);
      if (taken < input.lastStep) throw new CallingProblem('steps_missing', { after: taken });
      return calling.invitationId;
    });
    try {
      return await this.filling.handIn(await this.filling.open({ organisationId }, invitationId));
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'handed_in_already') throw error;
      // Handed in before, by a press of which word was lost, or by its twin at this moment.
      const before = await this.database.inOrganisation(organisationId, (tx) => handedInByPhone(tx, invitationId));
      if (before === null) throw error;
      return before;
    }
  }

  /** The calling of the attempt that rings or rang, locked. Another attempt's is not there. */
  async #talking(tx: Transaction, personId: string, id: string, attemptId: string): Promise<Calling> {
    const calling = await this.inHand.own(tx, personId, id);
    if (calling.attemptId !== attemptId) throw new Problem('not_found', {});
    if (!rung.includes(calling.state)) return refuse(calling.state, 'rung, without an outcome yet');
    return calling;
  }

  /** Puts what has no gap before it into the fill; gives the number of this device’s last step that is in it. */
  async #intoFill(tx: Transaction, invitationId: string, { attemptId, device }: OfDevice): Promise<number> {
    const attempt = await tx.table(CallingAttemptTable).lock({ attemptId });
    const sent = await tx.query<{ number: number; step: Step; isTaken: boolean }>(
      `select number, step, is_taken as "isTaken" from calling_steps
       where organisation_id = $1 and attempt_id = $2 and device = $3 and other_version_id is null order by number`,
      [tx.organisationId, attemptId, device],
    );
    const before = sent.filter(({ isTaken }) => isTaken).length;
    const next = sent.slice(before).filter(({ number }, index) => number === before + index + 1);
    if (next.length === 0) return before;
    await this.filling.take(
      tx,
      await this.filling.open(tx, invitationId),
      next.map(({ step }) => step),
    );
    const numbers = next.map(({ number }) => number);
    await tx.table(CallingStepTable).update({ attemptId, device, number: numbers }, { isTaken: true });
    await tx.table(CallingAttemptTable).update({ attemptId }, { stepsTaken: (attempt?.stepsTaken ?? 0) + next.length });
    return before + next.length;
  }
}

/** The response that was handed in by telephone, of which word may have been lost on its way back. */
async function handedInByPhone(tx: Transaction, invitationId: string): Promise<string | null> {
  const row = await tx.first<{ id: string }>(
    `select r.id from submissions k join responses r on r.organisation_id = $1 and r.id = k.response_id
     where k.organisation_id = $1 and k.submission_key = $2 and r.channel = 'phone'`,
    [tx.organisationId, submissionKeyOf(invitationId)],
  );
  return row?.id ?? null;
}
