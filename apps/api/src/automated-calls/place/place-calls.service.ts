import { Inject, Injectable } from '@nestjs/common';
import { CallingMoves, type Calling } from '../../callings/calling-moves.service.js';
import { RingCalling } from '../../callings/talk/ring-calling.service.js';
import { OutOfTheWay } from '../../callings/take/out-of-the-way.service.js';
import { TakeCalling } from '../../callings/take/take-calling.service.js';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.service.js';
import type { Transaction } from '../../database/transaction.js';
import { RestoreGuard } from '../../invitations/attempts/restore-guard.service.js';
import { Line, type Placed } from '../../line/line.service.js';
import { LineState } from '../../line/line-state.service.js';
import { AgreedToCalls, noConsent } from '../agreed-to-calls.service.js';
import type { NotPlacedFor } from '../not-placed-for.js';
import { SettleCalls } from '../settle-calls.service.js';
import { AutomatedCallTable } from '../tables/automated-call.table.js';
import { eventsPath, turnPath } from '../talk/call-paths.js';

/** A call that is written and is to be asked of the provider now. */
interface ToAsk {
  organisationId: string;
  attemptId: string;
  number: string;
}

/** A telephone rings so long; what has not come by then does not. */
const ringSeconds = 30;
/** No call lasts longer: whoever looks for interviewers who are gone lets it be until then. */
const longestCall = 30 * 60_000;
/** What is out of the way is passed over so often before another round. */
const mostPassed = 50;

/** Asks the provider for calls: only for one that may ring now, after it is written, and never twice. */
@Injectable()
export class PlaceCalls {
  constructor(
    private readonly database: Database,
    private readonly taking: TakeCalling,
    private readonly moves: CallingMoves,
    private readonly ringing: RingCalling,
    private readonly aside: OutOfTheWay,
    private readonly consents: AgreedToCalls,
    private readonly settling: SettleCalls,
    private readonly guard: RestoreGuard,
    private readonly line: Line,
    private readonly state: LineState,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Takes the next customer of an organisation and asks for the call; false where nobody is to be called by it now. */
  async next(organisationId: string): Promise<boolean> {
    const toAsk = await this.database.inOrganisation(organisationId, (tx) => this.#write(tx));
    if (toAsk === null) return false;
    if (await this.guard.advance()) await this.#ask(toAsk);
    else await this.#takeBack(toAsk, { reason: 'suspended', detail: 'The database is an older one.' });
    return true;
  }

  /** The attempt stands before anything may ring. */
  async #write(tx: Transaction): Promise<ToAsk | null> {
    for (let passed = 0; passed < mostPassed; passed += 1) {
      const id = await this.taking.nextOfTheLine(tx);
      if (id === null) return null;
      const calling = await this.moves.locked(tx, { id });
      if (calling === null || calling.number === null || !(await this.#hasAgreed(tx, calling))) continue;
      const rung = await this.ringing.rung(tx, calling, null, longestCall);
      if ('notFor' in rung) continue;
      const { attemptId } = rung;
      const { invitationId, number } = calling;
      await tx.table(AutomatedCallTable).insert({ attemptId, callingId: id, invitationId, number, state: 'asked' });
      return { organisationId: tx.organisationId, attemptId, number };
    }
    return null;
  }

  async #hasAgreed(tx: Transaction, calling: Calling): Promise<boolean> {
    const { customerId } = calling;
    if (customerId !== null && (await this.consents.missing(tx, [customerId])).size === 0) return true;
    await this.aside.leaveOut(tx, calling, noConsent);
    return false;
  }

  async #ask(toAsk: ToAsk): Promise<void> {
    const { number: to } = toAsk;
    const [answerUrl = '', eventsUrl = ''] = [turnPath(toAsk, 0), eventsPath(toAsk)].map(
      (path) => `${this.config.publicUrl ?? ''}${path}`,
    );
    const placed = await this.line.place({ to, answerUrl, eventsUrl, ringSeconds });
    await this.#note(toAsk, placed);
    await this.state.asked(placed);
  }

  async #note(toAsk: ToAsk, placed: Placed): Promise<void> {
    const { organisationId, attemptId } = toAsk;
    const isDead = placed.was === 'refused' && placed.refusal === 'number';
    if (placed.was === 'refused' && !isDead) {
      const reason = placed.refusal === 'not_there' ? 'not_reachable' : 'line_down';
      return this.#takeBack(toAsk, { reason, detail: `The provider placed no call: ${placed.detail}` });
    }
    await this.database.inOrganisation(organisationId, async (tx) => {
      const calls = tx.table(AutomatedCallTable);
      if (isDead) return this.settling.isNoNumber(tx, attemptId);
      // An event may have told it before the answer came.
      if (placed.was === 'placed') await calls.update({ attemptId, sid: null }, { sid: placed.sid });
      const state = placed.was === 'placed' ? ('placed' as const) : ('unanswered' as const);
      await calls.update({ attemptId, state: 'asked' }, { state });
    });
  }

  #takeBack({ organisationId, attemptId }: ToAsk, why: { reason: NotPlacedFor; detail: string }): Promise<void> {
    return this.database.inOrganisation(organisationId, (tx) => this.settling.notPlaced(tx, attemptId, why));
  }
}
