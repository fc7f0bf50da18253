import { Injectable } from '@nestjs/common';
import { newId } from '../database/ids.js';
import type { Transaction } from '../database/transaction.js';
import { CaseLog, eventsOf, type Happening, type NewCase } from './log/case-log.service.js';
import { CaseSettings } from './settings/case-settings.service.js';
import { CaseTable } from './tables/case.table.js';

/** Within so long after it was settled a case is opened again; later there is a new one. */
const sameAgain = 30 * 86_400_000;

/** Why a case is to be there: answers that met a rule. */
export interface Cause extends Pick<NewCase, 'storeId' | 'language' | 'team'> {
  customerId: string;
  responseId: string;
  ruleId: string;
}

/** Opens cases: one at a time for a customer and a store, however many of her answers come at once. */
@Injectable()
export class OpenCases {
  constructor(
    private readonly log: CaseLog,
    private readonly settings: CaseSettings,
  ) {}

  /** Opens a case, adds to the one that is open, or opens again what was settled lately. */
  async forAnswers(tx: Transaction, cause: Cause) {
    return this.#open(tx, cause, 'answered', { personId: null, details: { responseId: cause.responseId } });
  }

  /** The same for what a customer writes by herself; the same words again are a page that was sent twice. */
  async forWords(
    tx: Transaction,
    { words, ...cause }: Pick<Cause, 'customerId' | 'storeId' | 'language'> & { words: string },
  ) {
    const team = cause.storeId === null ? ('desk' as const) : ('store' as const);
    const happening = { personId: null, words, details: { hers: true as const } };
    await this.#open(tx, { ...cause, team, responseId: null, ruleId: null }, 'heard', happening);
  }

  async #open(
    tx: Transaction,
    cause: Pick<NewCase, 'storeId' | 'language' | 'team' | 'responseId' | 'ruleId'> & { customerId: string },
    added: 'answered' | 'heard',
    happening: Omit<Happening, 'kind'>,
  ) {
    const { customerId, storeId } = cause;
    for (;;) {
      const last = await this.last(tx, customerId, storeId);
      if (last !== null && (await isSaid(tx, last.id, happening.words)))
        return { outcome: 'added' as const, caseId: last.id };
      if (last?.isOpen) {
        await this.log.add(tx, last, { kind: added, ...happening });
        return { outcome: 'added' as const, caseId: last.id };
      }
      if (last?.settledAt && Date.now() - last.settledAt.getTime() < sameAgain) {
        await this.log.add(tx, last, { kind: 'reopened', ...happening });
        return { outcome: 'reopened' as const, caseId: last.id };
      }
      const id = newId();
      const { targets } = await this.settings.read(tx);
      const made = { ...cause, id, caller: null, previousId: last?.id ?? null, targets };
      if (!(await this.log.begin(tx, made, happening))) continue;
      await tx.publish({ name: 'case.opened', caseId: id });
      return { outcome: 'opened' as const, caseId: id };
    }
  }

  /** The newest case of a customer with a store, locked; null where she has none. */
  async last(tx: Transaction, customerId: string, storeId: string | null) {
    const found = await tx.first<{ id: string }>(
      `select id from cases where organisation_id = $1 and customer_id = $2 and store_id is not distinct from $3
       order by opened_at desc, id desc limit 1`,
      [tx.organisationId, customerId, storeId],
    );
    return found === null ? null : tx.table(CaseTable).lock({ id: found.id });
  }
}

/** Whether these words were the last thing that happened. */
async function isSaid(tx: Transaction, caseId: string, words: string | null | undefined): Promise<boolean> {
  if (!words) return false;
  return (await eventsOf(tx, caseId)).at(-1)?.words === words;
}
