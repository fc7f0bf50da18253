import { Injectable } from '@nestjs/common';
import { sinceOpened, type CaseEventKind } from '#cases';
import { AccessProblem } from '../access/access-problems.js';
import type { Who } from '../access/who.js';
import type { Row } from '../database/table.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import { CaseCauses } from './causes/case-causes.service.js';
import { CaseProblem } from './case-problems.js';
import type { CaseAct } from './cases.wire.js';
import { CaseSettings } from './settings/case-settings.service.js';
import { CaseEventTable } from './tables/case-event.table.js';
import type { CaseTable } from './tables/case.table.js';

type Event = Row<typeof CaseEventTable>;

/** Who may give what away: up to a limit whoever works on a case, above it with the yes of somebody else who may say it. */
@Injectable()
export class Remedies {
  constructor(
    private readonly settings: CaseSettings,
    private readonly causes: CaseCauses,
  ) {}

  /** Throws where an act is not this person's to do, or costs more than she may give alone. */
  async check(tx: Transaction, who: Who, one: Row<typeof CaseTable>, act: CaseAct): Promise<void> {
    if (act.kind === 'settled') {
      await this.#refuseCause(tx, act.rootCause);
      const limit = await this.#limitFor(tx, act);
      if (act.cost !== null && act.cost > limit.remedyLimit && !isGranted(await this.#now(tx, one), act))
        throw new CaseProblem('remedy_needs_yes', { limit: limit.remedyLimit, currency: limit.currency });
    }
    if (act.kind === 'remedy_asked') await this.#limitFor(tx, act);
    if (isAnswer(act.kind)) {
      if (!mayGrant(who)) throw new AccessProblem('not_allowed', { permission: 'cases.grant' });
      if (await isOwn(tx, who, one.id)) throw new CaseProblem('own_remedy', {});
    }
  }

  /** Of what may happen next, what this person may write down: a yes or no to a remedy is somebody else’s than who asked for it. */
  async whatMay(tx: Transaction, who: Who, caseId: string): Promise<(kind: CaseEventKind) => boolean> {
    const mayAnswer = mayGrant(who) && !(await isOwn(tx, who, caseId));
    return (kind) => mayAnswer || !isAnswer(kind);
  }

  async #now(tx: Transaction, { id }: Row<typeof CaseTable>): Promise<readonly Event[]> {
    return sinceOpened(await tx.table(CaseEventTable).findBy({ caseId: id }, 'number'));
  }

  async #limitFor(tx: Transaction, { currency }: { currency?: string | undefined }) {
    const settings = await this.settings.read(tx);
    if (currency === undefined || currency === settings.currency) return settings;
    const message = `Costs are counted in ${settings.currency}: give the amount in that.`;
    const details = { currency: settings.currency };
    throw new Problem('invalid_input', { count: 1 }, [
      { path: 'act.cost', code: 'foreign_currency', details, message },
    ]);
  }

  async #refuseCause(tx: Transaction, rootCause: string): Promise<void> {
    const found = (await this.causes.list(tx)).find(({ key }) => key === rootCause);
    if (found !== undefined && found.retiredAt === null) return;
    const message = 'This root cause is not in use any more: choose another.';
    throw new Problem('invalid_input', { count: 1 }, [{ path: 'act.rootCause', code: 'cause_retired', message }]);
  }
}

const isAnswer = (kind: CaseEventKind) => kind === 'remedy_granted' || kind === 'remedy_refused';
const mayGrant = ({ may }: Who) => may.has('cases.grant');

/** Whether it was this person who asked last. */
async function isOwn(tx: Transaction, { personId }: Who, caseId: string): Promise<boolean> {
  const asked = await tx.table(CaseEventTable).findBy({ caseId, kind: 'remedy_asked' }, 'number');
  return asked.length > 0 && asked.at(-1)?.personId === personId;
}

/** Whether a manager said yes to this remedy, at no lower cost. */
function isGranted(events: readonly Event[], { remedy, cost }: { remedy: string; cost: number | null }): boolean {
  return events.some(
    ({ kind, details }) =>
      kind === 'remedy_granted' && details?.remedy === remedy && (details.cost ?? 0) >= (cost ?? 0),
  );
}
