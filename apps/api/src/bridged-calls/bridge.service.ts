import { Inject, Injectable } from '@nestjs/common';
import { isLanguage, type Language } from '#surveys';
import { hangUp } from '../automated-calls/talk/twiml-of.js';
import { CallingMoves, type Calling } from '../callings/calling-moves.service.js';
import { rung as rungStates } from '../callings/talk/in-hand.service.js';
import { RingCalling } from '../callings/talk/ring-calling.service.js';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.service.js';
import { now } from '../database/table-rows.js';
import type { Transaction } from '../database/transaction.js';
import type { CallName } from '../line/call-name.js';
import { isOver, type CallStatus } from '../line/call-status.js';
import { LineProblem } from '../line/line-problems.js';
import { providerOf } from '../line/provider.js';
import type { Said } from '../line/said.js';
import { bridgedPaths } from './bridged-call-paths.js';
import { askForKey, dial, sayNotNow } from './bridging-twiml.js';
import { CallByLine, type BridgedCall } from './call-by-line.service.js';
import { BridgedCallTable } from './tables/bridged-call.table.js';

/** While the customer is dialled nobody looks for an interviewer who is gone: she is on the telephone. */
const dialling = 2 * 60_000;

/** What follows from what the provider says: she answers, presses a key, the customer rings, answers, hangs up. */
@Injectable()
export class Bridge {
  constructor(
    private readonly database: Database,
    private readonly moves: CallingMoves,
    private readonly ringing: RingCalling,
    private readonly byLine: CallByLine,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** She has answered: a key is asked for. */
  async answered(name: CallName, said: Said): Promise<string> {
    return this.database.inOrganisation(name.organisationId, async (tx) => {
      const call = await this.#heard(tx, name, said);
      if (call.state === 'over') return hangUp;
      await tx.table(BridgedCallTable).update({ attemptId: call.attemptId, state: 'placed' }, { state: 'answered' });
      return askForKey(await this.#speaking(tx, call), this.#url(bridgedPaths(name).key));
    });
  }

  /** She has pressed a key: whether the customer may be rung is judged once more, and she is dialled. Asked again, the same is said. */
  async pressed(name: CallName, said: Said): Promise<string> {
    return this.database.inOrganisation(name.organisationId, async (tx) => {
      const call = await this.#heard(tx, name, said);
      const calling = await this.moves.locked(tx, { id: call.callingId });
      if (call.state === 'over' || calling === null) return hangUp;
      if (call.state === 'dialled') return this.#dial(tx, name, calling);
      if (call.state !== 'answered') return hangUp;
      if (said.digits === '') {
        await this.byLine.end(tx, call, 'no_key');
        return hangUp;
      }
      if (!(await this.#mayDial(tx, call, calling))) {
        await this.byLine.end(tx, call, 'not_now');
        return sayNotNow(await this.#speaking(tx, call));
      }
      await tx.table(BridgedCallTable).update({ attemptId: call.attemptId }, { state: 'dialled', dialledAt: now });
      await this.moves.keep(tx, calling.id, call.personId, new Date(Date.now() + dialling));
      return this.#dial(tx, name, calling);
    });
  }

  /** How her own telephone fares. */
  async fared(name: CallName, said: Said): Promise<void> {
    await this.database.inOrganisation(name.organisationId, async (tx) => {
      const call = await this.#heard(tx, name, said);
      if (said.status !== null && isOver(said.status)) await this.isOver(tx, call, said.status);
    });
  }

  /** How the customer's telephone fares. Throws `not_genuine` for one that was not dialled out of this call. */
  async customerFared(name: CallName, said: Said): Promise<string | null> {
    return this.database.inOrganisation(name.organisationId, async (tx) => {
      const call = await this.#locked(tx, name);
      const calling = await this.moves.locked(tx, { id: call.callingId });
      const isOther =
        call.dialledAt === null ||
        (call.customerSid !== null && call.customerSid !== said.sid) ||
        (said.parentSid !== null && call.sid !== null && said.parentSid !== call.sid) ||
        (calling?.number != null && calling.number !== said.to);
      if (isOther || calling === null) throw new LineProblem('not_genuine', {});
      return said.status === null ? null : this.follow(tx, call, calling, { sid: said.sid, status: said.status });
    });
  }

  /** The dialling is over, as her own call says it: what got lost on the way is made up for. */
  async dialled(name: CallName, said: Said): Promise<string | null> {
    return this.database.inOrganisation(name.organisationId, async (tx) => {
      const call = await this.#heard(tx, name, said);
      const calling = await this.moves.locked(tx, { id: call.callingId });
      if (calling === null || call.dialledAt === null || said.dialled === null) return null;
      const { sid, status } = said.dialled;
      return this.follow(tx, call, calling, { sid, status });
    });
  }

  /**
   * Follows how the customer's telephone fares, in whichever order it is told: the attempt is written once it rings, or was dialled in vain.
   * Gives the call that is to be ended at once, where the customer was no longer in these hands; null where none is.
   */
  async follow(
    tx: Transaction,
    call: BridgedCall,
    calling: Calling,
    { sid, status }: { sid: string | null; status: CallStatus },
  ): Promise<string | null> {
    const calls = tx.table(BridgedCallTable);
    const { attemptId, personId } = call;
    const isKnownOver = call.customerStatus !== null && isOver(call.customerStatus as CallStatus);
    const told = { customerSid: sid ?? call.customerSid, customerStatus: isKnownOver ? call.customerStatus : status };
    await calls.update({ attemptId }, { ...told, heardAt: now });
    if (!rings(status)) return null;
    const isHers = await this.#isWritten(tx, call, calling);
    if (!isHers) return call.sid;
    const hers = { id: calling.id, takenBy: personId };
    const rung = await this.moves.locked(tx, hers);
    if (status === 'in-progress' && rung !== null) {
      await calls.update({ attemptId, state: 'rung' }, { state: 'talking' });
      await this.ringing.answeredByLine(tx, rung);
    }
    // What is told of a call that is over already came late.
    if (isOver(status) || call.state === 'over') await this.moves.move(tx, 'hangUp', hers);
    return null;
  }

  /** Writes the attempt of what rings, once; gives whether the customer is in these hands. */
  async #isWritten(tx: Transaction, call: BridgedCall, calling: Calling): Promise<boolean> {
    const { attemptId, personId, state } = call;
    const isNews = state === 'dialled' || (state === 'over' && call.ended !== 'done');
    if (!isNews) return true;
    // She may have said herself that it rings.
    const isSaid = calling.takenBy === personId && rungStates.includes(calling.state);
    const isHers = isSaid || (await this.ringing.ringsAlready(tx, calling, { personId, attemptId }));
    const changes = state === 'over' ? ({ ended: 'done' } as const) : ({ state: 'rung' } as const);
    await tx.table(BridgedCallTable).update({ attemptId }, changes);
    return isHers;
  }

  /** Her own call is over: what rang is hers to say the end of, and nothing happened to a customer who did not. */
  async isOver(tx: Transaction, call: BridgedCall, status: CallStatus): Promise<void> {
    if (call.state === 'over') return;
    if (call.state === 'rung' || call.state === 'talking') {
      await this.byLine.end(tx, call, 'done');
      await this.moves.move(tx, 'hangUp', { id: call.callingId, takenBy: call.personId });
      return;
    }
    // Whether the customer's telephone rang is asked of the provider first.
    if (call.state === 'dialled') return;
    const ended = call.state === 'answered' ? 'no_key' : status === 'canceled' ? 'cancelled' : 'not_answered';
    await this.byLine.end(tx, call, ended);
  }

  /** A calling that is still hers and in hand, and may be rung now; one that may not is out of the way. */
  async #mayDial(tx: Transaction, { personId }: BridgedCall, calling: Calling): Promise<boolean> {
    if (calling.state !== 'in_hand' || calling.takenBy !== personId || calling.number === null) return false;
    return (await this.ringing.mayRing(tx, calling)) === null;
  }

  async #dial(tx: Transaction, name: CallName, { customerId, number }: Calling): Promise<string> {
    const row = await tx.first<{ extension: string | null }>(
      'select phone_extension as extension from customers where organisation_id = $1 and id = $2',
      [tx.organisationId, customerId],
    );
    if (number === null) return hangUp;
    const { dialled, customer } = bridgedPaths(name);
    const to = { number, extension: row?.extension ?? null };
    const callerId = providerOf(this.config).number;
    return dial(to, { callerId, action: this.#url(dialled), events: this.#url(customer) });
  }

  /** The call that a message about her own telephone is about, locked. Throws `not_genuine` where there is none, or the message is about another. */
  async #heard(tx: Transaction, name: CallName, said: Said): Promise<BridgedCall> {
    const call = await this.#locked(tx, name);
    const isOther =
      (call.sid !== null && call.sid !== said.sid) || (call.ownNumber !== null && call.ownNumber !== said.to);
    if (isOther) throw new LineProblem('not_genuine', {});
    const state = call.state === 'asked' || call.state === 'unanswered' ? ('placed' as const) : call.state;
    await tx.table(BridgedCallTable).update({ attemptId: call.attemptId }, { sid: said.sid, state, heardAt: now });
    return { ...call, sid: said.sid, state };
  }

  async #locked(tx: Transaction, { attemptId }: CallName): Promise<BridgedCall> {
    const call = await tx.table(BridgedCallTable).lock({ attemptId });
    if (call === null) throw new LineProblem('not_genuine', {});
    return call;
  }

  async #speaking(
    tx: Transaction,
    { personId }: BridgedCall,
  ): Promise<{ language: Language; voice: string | undefined }> {
    const row = await tx.first<{ language: string }>(
      'select language from people where organisation_id = $1 and id = $2',
      [tx.organisationId, personId],
    );
    const language = row !== null && isLanguage(row.language) ? row.language : 'en';
    return { language, voice: this.config.phone.voices[language] };
  }

  #url(path: string): string {
    return `${this.config.publicUrl ?? ''}${path}`;
  }
}

/** Whether a telephone rang, or was dialled in vain: a call that was cancelled or only begun did neither. */
const rings = (status: CallStatus): boolean => !['queued', 'initiated', 'canceled'].includes(status);
