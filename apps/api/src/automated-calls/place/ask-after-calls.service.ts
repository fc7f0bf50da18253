import type { CallingWindow } from '#calling';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.service.js';
import type { Row } from '../../database/table.js';
import type { Transaction } from '../../database/transaction.js';
import { isOver } from '../../line/call-status.js';
import { Line, type ToldCall } from '../../line/line.service.js';
import { SettleCalls } from '../settle-calls.service.js';
import { AutomatedCallTable } from '../tables/automated-call.table.js';
import { MayTalk } from './may-talk.service.js';

/** A call that is not over, and what is looked at to see whether it should be. */
interface OpenCall extends Pick<
  Row<typeof AutomatedCallTable>,
  'attemptId' | 'number' | 'state' | 'sid' | 'askedAt' | 'answeredAt' | 'hasRung'
> {
  hours: string;
  window: CallingWindow | null;
  isQuiet: boolean;
}

/** Nothing was heard of it for so long, and it is asked after. */
const quietFor = '45 seconds';
const atOnce = 200;
const together = 8;
const minute = 60_000;
/** A call that the provider does not list so long after it was asked for is not coming. */
const patience = 2 * minute;
/** What has not begun to ring by then is not to ring any more: nobody judged that moment. */
const latest = 5 * minute;
/** A provider that is away is waited for so long. */
const longest = 12 * minute;

const openSql = `
  select c.attempt_id as "attemptId", c.number, c.state, c.sid, c.asked_at as "askedAt", c.answered_at as "answeredAt", c.has_rung as "hasRung",
    k.hours, nullif(p.sending -> 'window', 'null') as window, c.heard_at < now() - $2::interval as "isQuiet"
  from automated_calls c join callings k on k.organisation_id = $1 and k.id = c.calling_id
  join campaigns p on p.organisation_id = $1 and p.id = k.campaign_id
  where c.organisation_id = $1 and c.state <> 'over' order by c.heard_at limit $3`;

/** Asks the provider after calls of which nothing was heard for a while, and ends those that would ring out of hours, or too late. */
@Injectable()
export class AskAfterCalls {
  constructor(
    private readonly database: Database,
    private readonly settling: SettleCalls,
    private readonly mayTalk: MayTalk,
    private readonly line: Line,
  ) {}

  async ofOrganisation(organisationId: string): Promise<void> {
    const open = await this.database.inOrganisation(organisationId, async (tx) => {
      const calls = await tx.query<OpenCall>(openSql, [organisationId, quietFor, atOnce]);
      const isOpen = await this.mayTalk.openNow(tx);
      return calls.map((call) => ({ ...call, isTime: isTimeOf(call, isOpen(call.hours, call.window)) }));
    });
    // Some at a time: a provider that answers slowly would keep the others from being asked after.
    for (let from = 0; from < open.length; from += together) {
      const some = open.slice(from, from + together);
      await Promise.all(some.map((call) => this.#after(organisationId, call, call.isTime)));
    }
  }

  async #after(organisationId: string, call: OpenCall, isTime: boolean): Promise<void> {
    if (call.sid === null) return call.isQuiet ? this.#search(organisationId, call) : undefined;
    if (call.isQuiet || !isTime) await this.#look(organisationId, call, call.sid, isTime);
  }

  /** The provider never said what became of the request: it is looked for among the calls to that number, or counts as made. */
  async #search(organisationId: string, call: OpenCall): Promise<void> {
    const waited = Date.now() - call.askedAt.getTime();
    const listed = call.number === null ? [] : await this.line.findTo(call.number, call.askedAt);
    const known = await this.#known(organisationId, listed ?? []);
    const own = listed?.find(({ sid }) => !known.has(sid));
    if (own !== undefined) return this.#note(organisationId, call, own);
    if (waited < (listed === null ? longest : patience)) return;
    await this.#settle(organisationId, call.attemptId, (tx, locked) => this.settling.lost(tx, locked, true));
  }

  async #look(organisationId: string, call: OpenCall, sid: string, isTime: boolean): Promise<void> {
    const told = await this.line.find(sid);
    const isAway = told === null && Date.now() - call.askedAt.getTime() > longest && call.isQuiet;
    if (told === 'gone' || isAway)
      return this.#settle(organisationId, call.attemptId, (tx, locked) => this.settling.lost(tx, locked, false));
    if (told === null) return;
    await this.#note(organisationId, call, told);
    if (!isTime && !isOver(told.status) && told.status !== 'in-progress') await this.line.end(sid, 'canceled');
  }

  async #note(organisationId: string, call: OpenCall, { sid, status }: ToldCall): Promise<void> {
    await this.#settle(organisationId, call.attemptId, async (tx, locked) => {
      const calls = tx.table(AutomatedCallTable);
      const state = locked.state === 'asked' || locked.state === 'unanswered' ? ('placed' as const) : locked.state;
      await calls.update({ attemptId: call.attemptId }, { sid, state });
      await this.settling.fared(tx, { ...locked, sid, state }, { status, sipCode: null });
    });
  }

  async #settle(
    organisationId: string,
    attemptId: string,
    act: (tx: Transaction, call: Row<typeof AutomatedCallTable>) => Promise<void>,
  ): Promise<void> {
    await this.database.inOrganisation(organisationId, async (tx) => {
      const call = await tx.table(AutomatedCallTable).lock({ attemptId });
      if (call !== null && call.state !== 'over') await act(tx, call);
    });
  }

  /** Calls of these that are known to be others. */
  async #known(organisationId: string, listed: readonly ToldCall[]): Promise<Set<string>> {
    const sids = listed.map(({ sid }) => sid);
    const rows = await this.database.inOrganisation(organisationId, (tx) =>
      tx.query<{ sid: string }>('select sid from automated_calls where organisation_id = $1 and sid = any($2)', [
        organisationId,
        sids,
      ]),
    );
    return new Set(rows.map(({ sid }) => sid));
  }
}

/** Whether it may still ring, or be talked in once somebody has answered. */
function isTimeOf({ askedAt, answeredAt, hasRung }: OpenCall, isOpen: boolean): boolean {
  return answeredAt !== null || (isOpen && (hasRung || Date.now() - askedAt.getTime() < latest));
}
