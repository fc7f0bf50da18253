import { Injectable } from '@nestjs/common';
import type { Fill } from '#surveys';
import { CallingMoves } from '../../callings/calling-moves.service.js';
import { FillingIn, type OpenFill } from '../../callings/talk/filling-in.service.js';
import { RingCalling } from '../../callings/talk/ring-calling.service.js';
import { Database } from '../../database/database.service.js';
import type { Row } from '../../database/table.js';
import { now } from '../../database/table-rows.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { LineProblem } from '../../line/line-problems.js';
import { MayTalk } from '../place/may-talk.service.js';
import { SettleCalls } from '../settle-calls.service.js';
import { AutomatedCallTurnTable } from '../tables/automated-call-turn.table.js';
import { AutomatedCallTable } from '../tables/automated-call.table.js';
import type { CallName } from '../../line/call-name.js';
import { turnPath } from './call-paths.js';
import type { Said } from '../../line/said.js';
import { closingOf, closingPrompt, openingPrompt, questionPrompt, type Prompt } from './prompts.js';
import { Speech } from './speech.service.js';
import { turn, type Follows } from './talk.js';
import { hangUp } from './twiml-of.js';

export type AutomatedCall = Row<typeof AutomatedCallTable>;
type Changes = Partial<Pick<AutomatedCall, 'question' | 'wrong' | 'silent' | 'hasPressed' | 'hasBegun' | 'state'>>;

/** What is said next, to whom it is said, and what becomes of the call by it. */
interface Next {
  prompt: Prompt;
  fill: Fill;
  changes: Changes;
}

/** What is said in a call, turn by turn: what was pressed is kept before the next prompt leaves. */
@Injectable()
export class Conversation {
  constructor(
    private readonly database: Database,
    private readonly moves: CallingMoves,
    private readonly ringing: RingCalling,
    private readonly filling: FillingIn,
    private readonly mayTalk: MayTalk,
    private readonly settling: SettleCalls,
    private readonly speech: Speech,
  ) {}

  /**
   * The TwiML that follows; asked again for the same turn, it is the same, and nothing changes. Throws `not_genuine` for a turn that was
   * never offered, and for another call's.
   */
  async turn(name: CallName, number: number, said: Said): Promise<string> {
    return this.database.inOrganisation(name.organisationId, async (tx) => {
      const call = await this.settling.heard(tx, name.attemptId, said);
      const turns = tx.table(AutomatedCallTurnTable);
      const before = await turns.findOneBy({ attemptId: call.attemptId, number });
      if (before !== null) return before.said;
      if (number !== call.turns) throw new LineProblem('not_genuine', {});
      const next = await (number === 0 ? this.#opens(tx, call) : this.#goesOn(tx, call, said.digits));
      const twiml =
        next === null ? hangUp : await this.speech.of(tx, call.invitationId, next, turnPath(name, number + 1));
      await turns.insert({ attemptId: call.attemptId, number, digits: said.digits, said: twiml });
      await tx.table(AutomatedCallTable).update({ attemptId: call.attemptId }, { ...next?.changes, turns: number + 1 });
      return twiml;
    });
  }

  /** Somebody answers: whether she may be talked with is judged once more. */
  async #opens(tx: Transaction, call: AutomatedCall): Promise<Next | null> {
    const open = await this.#open(tx, call);
    if (open === null) return null;
    const { fill, invited } = open;
    const calling = await this.moves.locked(tx, { id: call.callingId });
    await tx.table(AutomatedCallTable).update({ attemptId: call.attemptId }, { answeredAt: now, hasRung: true });
    const isOver = call.state === 'over' || calling === null;
    if (isOver || !(await this.mayTalk.mayTalk(tx, calling)))
      return { prompt: closingPrompt(fill, 'notNow'), fill, changes: {} };
    await this.ringing.answeredByLine(tx, calling);
    return { prompt: openingPrompt(fill, invited.organisation.name, null), fill, changes: { state: 'talking' } };
  }

  async #goesOn(tx: Transaction, call: AutomatedCall, digits: string): Promise<Next | null> {
    const open = await this.#open(tx, call);
    if (open === null) return null;
    const { talk, steps, follows } = turn(call, open.fill, digits);
    // Kept, whatever becomes of the call.
    const after = steps.length > 0 ? await this.filling.take(tx, open, steps) : open;
    return {
      prompt: await this.#prompt(tx, call, { follows, after, question: talk.question }),
      fill: after.fill,
      changes: talk,
    };
  }

  async #prompt(
    tx: Transaction,
    call: AutomatedCall,
    { follows, after, question }: { follows: Follows; after: OpenFill; question: string | null },
  ): Promise<Prompt> {
    const { fill, invited } = after;
    if (follows.does === 'open') return openingPrompt(fill, invited.organisation.name, follows.why);
    if (follows.does === 'ask' && question !== null) return questionPrompt(fill, question, follows.why);
    if (follows.does === 'end') {
      if (follows.why === 'never_again') await this.settling.refusedForGood(tx, call);
      return closingPrompt(fill, closingOf(follows));
    }
    return closingPrompt(fill, (await this.#handIn(after)) ? 'thanks' : 'later');
  }

  /** Whether her answers are in, these or those that she gave elsewhere. */
  async #handIn(open: OpenFill): Promise<boolean> {
    try {
      await this.filling.handIn(open);
      return true;
    } catch (error) {
      if (!(error instanceof Problem) || error.status >= 500) throw error;
      return error.code !== 'unusable_answers';
    }
  }

  /** What was answered so far; null where she has handed in, or is not known any more: then there is nothing more to say. */
  async #open(tx: Transaction, { invitationId }: AutomatedCall): Promise<OpenFill | null> {
    try {
      return await this.filling.open(tx, invitationId, 'automated_call');
    } catch (error) {
      if (error instanceof Problem && error.status < 500) return null;
      throw error;
    }
  }
}
