import { Injectable } from '@nestjs/common';
import { newId } from '../database/ids.js';
import type { Transaction } from '../database/transaction.js';
import { CaseLog, type NewCase } from './log/case-log.service.js';
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
    const { customerId, storeId, responseId } = cause;
    const happening = { personId: null, details: { responseId } };
    for (;;) {
      const last = await this.last(tx, customerId, storeId);
      if (last?.isOpen) {
        await this.log.add(tx, last, { kind: 'answered', ...happening });
        return { outcome: 'added' as const, caseId: last.id };
      }
      if (last?.settledAt && Date.now() - last.settledAt.getTime() < sameAgain) {
        await this.log.add(tx, last, { kind: 'reopened', ...happening });
        return { outcome: 'reopened' as const, caseId: last.id };
      }
      const id = newId();
      const made = {
        ...cause,
        id,
        caller: null,
        previousId: last?.id ?? null,
        targets: (await this.settings.read(tx)).targets,
      };
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
