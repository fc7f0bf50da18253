import { Inject, Injectable } from '@nestjs/common';
import { CallingProblem } from '../callings/calling-problems.js';
import { InHand, refuse } from '../callings/talk/in-hand.service.js';
import { RingCalling } from '../callings/talk/ring-calling.service.js';
import type { NotRungFor } from '../callings/take/verdict.js';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.service.js';
import { newId } from '../database/ids.js';
import type { Row } from '../database/table.js';
import { now } from '../database/table-rows.js';
import type { Transaction } from '../database/transaction.js';
import { Line, type Placed } from '../line/line.service.js';
import { LineState } from '../line/line-state.service.js';
import { BridgedCallProblem } from './bridged-call-problems.js';
import { bridgedPaths } from './bridged-call-paths.js';
import { OwnTelephone } from './own-telephone.service.js';
import { BridgedCallTable } from './tables/bridged-call.table.js';

export type BridgedCall = Row<typeof BridgedCallTable>;

/** Her telephone rings so long: shorter than most answering machines wait. */
const ringSeconds = 20;

/** An interviewer has the line call: it rings her, and only once she has answered and pressed a key the customer. */
@Injectable()
export class CallByLine {
  constructor(
    private readonly database: Database,
    private readonly inHand: InHand,
    private readonly ringing: RingCalling,
    private readonly own: OwnTelephone,
    private readonly line: Line,
    private readonly state: LineState,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Asks the provider once for the call to her own telephone; pressed twice, it is one. Throws `no_own_telephone`, `line_rests`,
   * `line_refused`, and `not_to_be_rung` where something has come up since the calling was taken: it is moved out of the way then.
   */
  async start(organisationId: string, personId: string, callingId: string): Promise<BridgedCall> {
    const isAside = await this.state.isAside();
    const begun = await this.database.inOrganisation(organisationId, (tx) =>
      this.#begin(tx, { personId, callingId, isAside }),
    );
    if ('notFor' in begun) throw new CallingProblem('not_to_be_rung', { why: begun.notFor.replaceAll('_', ' ') });
    if (!begun.isNew) return begun.call;
    return this.#ask(organisationId, begun.call);
  }

  /** Her newest call for a calling that is or was in her hands; null where there is none. Throws `not_found` for another's. */
  async newest(tx: Transaction, personId: string, callingId: string): Promise<BridgedCall | null> {
    const [newest] = await tx.query<{ attemptId: string }>(
      `select attempt_id as "attemptId" from bridged_calls where organisation_id = $1 and calling_id = $2 and person_id = $3
       order by asked_at desc limit 1`,
      [tx.organisationId, callingId, personId],
    );
    if (newest !== undefined) return tx.table(BridgedCallTable).findOneBy(newest);
    await this.inHand.own(tx, personId, callingId);
    return null;
  }

  /** She wants no more of it: nobody was rung unless the customer's telephone rings by now, which ends with hers. */
  async cancel(organisationId: string, personId: string, callingId: string): Promise<void> {
    const call = await this.database.inOrganisation(organisationId, async (tx) => {
      const newest = await this.newest(tx, personId, callingId);
      const locked = newest && (await tx.table(BridgedCallTable).lock({ attemptId: newest.attemptId }));
      if (locked && ['asked', 'placed', 'unanswered', 'answered'].includes(locked.state))
        await this.end(tx, locked, 'cancelled');
      return locked;
    });
    if (call?.sid != null && call.state !== 'over') await this.hangUp(call.sid);
  }

  async end(tx: Transaction, { attemptId }: BridgedCall, ended: NonNullable<BridgedCall['ended']>): Promise<void> {
    const over = { state: 'over', ended, overAt: now, ownNumber: null } as const;
    await tx.table(BridgedCallTable).update({ attemptId }, over);
  }

  /** Ends her call, whether or not she has answered it. */
  async hangUp(sid: string): Promise<void> {
    if (!(await this.line.end(sid, 'completed'))) await this.line.end(sid, 'canceled');
  }

  async #begin(
    tx: Transaction,
    { personId, callingId, isAside }: { personId: string; callingId: string; isAside: boolean },
  ): Promise<{ call: BridgedCall; isNew: boolean } | { notFor: NotRungFor }> {
    const calling = await this.inHand.own(tx, personId, callingId);
    const calls = tx.table(BridgedCallTable);
    const [open] = await tx.query<{ attemptId: string; callingId: string }>(
      `select attempt_id as "attemptId", calling_id as "callingId" from bridged_calls
       where organisation_id = $1 and person_id = $2 and state <> 'over'`,
      [tx.organisationId, personId],
    );
    const before = open && (await calls.lock({ attemptId: open.attemptId }));
    if (before && before.state !== 'over' && before.callingId === callingId) return { call: before, isNew: false };
    if (calling.state !== 'in_hand') return refuse(calling.state, 'in hand');
    if (isAside) throw new BridgedCallProblem('line_rests', {});
    // What she gave back meanwhile is not to ring her any more.
    if (before && before.state !== 'over') await this.end(tx, before, 'cancelled');
    const ownNumber = await this.own.of(tx, personId);
    if (ownNumber === null) throw new BridgedCallProblem('no_own_telephone', {});
    const notFor = await this.ringing.mayRing(tx, calling);
    if (notFor !== null) return { notFor };
    const attemptId = newId();
    await calls.insert({ attemptId, callingId, personId, ownNumber, state: 'asked' });
    const call = await calls.findOneBy({ attemptId });
    if (call === null) throw new Error('What was written is there.');
    return { call, isNew: true };
  }

  async #ask(organisationId: string, { attemptId, ownNumber }: BridgedCall): Promise<BridgedCall> {
    const paths = bridgedPaths({ organisationId, attemptId });
    const [answerUrl = '', eventsUrl = ''] = [paths.answer, paths.events].map(
      (path) => `${this.config.publicUrl ?? ''}${path}`,
    );
    const placed = await this.line.place({ to: ownNumber ?? '', answerUrl, eventsUrl, ringSeconds });
    await this.state.asked(placed);
    const call = await this.database.inOrganisation(organisationId, (tx) => this.#note(tx, attemptId, placed));
    // She thought better of it while it was asked for.
    if (call.state === 'over' && placed.was === 'placed') await this.hangUp(placed.sid);
    if (placed.was === 'refused') throw new BridgedCallProblem('line_refused', { detail: placed.detail });
    return call;
  }

  async #note(tx: Transaction, attemptId: string, placed: Placed): Promise<BridgedCall> {
    const calls = tx.table(BridgedCallTable);
    const call = await calls.lock({ attemptId });
    if (call === null) throw new Error('What was written is there.');
    if (placed.was === 'refused') await this.end(tx, call, 'refused');
    else {
      // An event may have told it before the answer came.
      if (placed.was === 'placed') await calls.update({ attemptId, sid: null }, { sid: placed.sid });
      const state = placed.was === 'placed' ? ('placed' as const) : ('unanswered' as const);
      await calls.update({ attemptId, state: 'asked' }, { state });
    }
    return (await calls.findOneBy({ attemptId })) ?? call;
  }
}
