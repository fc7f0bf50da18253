import { Injectable } from '@nestjs/common';
import { CallingMoves } from '../callings/calling-moves.service.js';
import { Database } from '../database/database.service.js';
import type { Transaction } from '../database/transaction.js';
import type { RoundRun } from '../jobs/round.js';
import { RoundRunner } from '../jobs/round-runner.service.js';
import { isOver, type CallStatus } from '../line/call-status.js';
import { Line, type ToldCall } from '../line/line.service.js';
import { Bridge } from './bridge.service.js';
import { CallByLine, type BridgedCall } from './call-by-line.service.js';
import { BridgedCallTable } from './tables/bridged-call.table.js';

const dispatching = { 'app.dispatch': 'on' };
const minute = 60_000;
/** Nothing was heard of it for so long, and it is asked after. */
const quietFor = '20 seconds';
/** A call that the provider does not list so long after it was asked for is not coming. */
const patience = 2 * minute;
/** A provider that is away is waited for so long. */
const longest = 12 * minute;

/** Asks the provider after calls of which nothing was heard for a while: a message may have got lost. */
@Injectable()
export class AskAfterBridged {
  constructor(
    private readonly database: Database,
    private readonly moves: CallingMoves,
    private readonly bridge: Bridge,
    private readonly byLine: CallByLine,
    private readonly line: Line,
    rounds: RoundRunner,
  ) {
    rounds.add('ask-after-bridged', (run) => this.#round(run));
  }

  async #round(run: RoundRun): Promise<void> {
    const quiet = await this.database.inInstallation(
      (tx) =>
        tx.query<{ organisationId: string; attemptId: string }>(
          `select organisation_id as "organisationId", attempt_id as "attemptId" from bridged_calls
           where state <> 'over' and heard_at < now() - $1::interval order by heard_at limit 50`,
          [quietFor],
        ),
      dispatching,
    );
    for (const { organisationId, attemptId } of quiet) if (!run.isOver) await this.after(organisationId, attemptId);
  }

  /** How both parts of a call stand, as the provider says it now. */
  async after(organisationId: string, attemptId: string): Promise<void> {
    const call = await this.database.inOrganisation(organisationId, (tx) =>
      tx.table(BridgedCallTable).findOneBy({ attemptId }),
    );
    if (call === null || call.state === 'over') return;
    const own = call.sid === null ? await this.#search(organisationId, call) : await this.line.find(call.sid);
    const customers = call.dialledAt === null || call.sid === null ? [] : await this.line.findOutOf(call.sid);
    const toEnd = await this.database.inOrganisation(organisationId, (tx) =>
      this.#settle(tx, call, { own, customers }),
    );
    if (toEnd !== null) await this.byLine.hangUp(toEnd);
  }

  /** What the provider never answered for: among the calls to her number the one that nobody knows. */
  async #search(organisationId: string, { ownNumber, askedAt }: BridgedCall): Promise<ToldCall | 'gone' | null> {
    const listed = ownNumber === null ? [] : await this.line.findTo(ownNumber, askedAt);
    if (listed === null) return null;
    const sids = listed.map(({ sid }) => sid);
    const known = await this.database.inOrganisation(organisationId, (tx) =>
      tx.query<{ sid: string }>('select sid from bridged_calls where organisation_id = $1 and sid = any($2)', [
        organisationId,
        sids,
      ]),
    );
    const own = listed.find(({ sid }) => known.every((each) => each.sid !== sid));
    return own ?? (Date.now() - askedAt.getTime() > patience ? 'gone' : null);
  }

  async #settle(
    tx: Transaction,
    { attemptId }: BridgedCall,
    { own, customers }: { own: ToldCall | 'gone' | null; customers: readonly ToldCall[] | null },
  ): Promise<string | null> {
    const calls = tx.table(BridgedCallTable);
    const locked = await calls.lock({ attemptId });
    const calling = locked && (await this.moves.locked(tx, { id: locked.callingId }));
    if (locked === null || locked.state === 'over' || calling === null) return null;
    const isAway = Date.now() - locked.askedAt.getTime() > longest;
    // Of a customer who was dialled nobody says what became of it: it counts as made.
    const told = customers ?? (isAway ? [{ sid: null, status: 'failed' as CallStatus }] : null);
    let toEnd: string | null = null;
    for (const { sid, status } of told ?? []) toEnd ??= await this.bridge.follow(tx, locked, calling, { sid, status });
    if (own !== null && own !== 'gone') await calls.update({ attemptId }, { sid: own.sid });
    const after = (await calls.findOneBy({ attemptId })) ?? locked;
    const status = own === null ? (isAway ? 'failed' : null) : own === 'gone' ? 'no-answer' : own.status;
    if (status !== null && isOver(status)) await this.#end(tx, after, { told, status });
    return toEnd;
  }

  async #end(
    tx: Transaction,
    call: BridgedCall,
    { told, status }: { told: readonly unknown[] | null; status: CallStatus },
  ): Promise<void> {
    if (call.state !== 'dialled') return this.bridge.isOver(tx, call, status);
    // She has hung up before the customer's telephone rang.
    if (told !== null) await this.byLine.end(tx, call, 'cancelled');
  }
}
