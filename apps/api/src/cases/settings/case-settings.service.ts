import { Injectable } from '@nestjs/common';
import { STANDARD_TARGETS, type ClockTargets } from '#cases';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { caseChanges } from '../case-changes.js';
import { CaseLog } from '../log/case-log.service.js';
import { CaseSettingsTable } from '../tables/case-settings.table.js';
import type { CaseSettingsInput } from './case-settings.wire.js';
import { moneyOf } from './money.js';

/** What an organisation sets for its cases. */
interface Set {
  targets: ClockTargets;
  /** What costs no more is granted by whoever works on a case. */
  remedyLimit: number;
  currency: string;
}

/** What an organisation sets for its cases; what nobody set is as it begins. */
@Injectable()
export class CaseSettings {
  constructor(
    private readonly log: CaseLog,
    private readonly organisations: OrganisationsService,
    private readonly trail: ChangeTrail<typeof caseChanges>,
  ) {}

  async read(tx: Transaction): Promise<Set> {
    const found = await tx.table(CaseSettingsTable).findOneBy({});
    if (found === null) {
      const { settings } = await this.organisations.read(tx);
      return { targets: STANDARD_TARGETS, ...moneyOf(settings.country) };
    }
    const { acknowledged, firstWord, settled, remedyLimit, currency } = found;
    return { targets: { acknowledged, first_word: firstWord, settled }, remedyLimit, currency };
  }

  /** Open cases are counted by new targets in the same transaction. */
  async change(tx: Transaction, who: Who, { targets, remedyLimit, currency }: CaseSettingsInput): Promise<void> {
    // Two who change at once come one after the other.
    const { id, name } = await this.organisations.locked(tx);
    const before = flat(await this.read(tx));
    const after = flat({ targets, remedyLimit, currency });
    const fields = caseChanges.between(before, after);
    if (Object.keys(fields).length === 0) return;
    if (!(await tx.table(CaseSettingsTable).insertOnce(after))) await tx.table(CaseSettingsTable).update({}, after);
    await this.trail.record(tx, who, { action: 'changed', kind: 'case settings', id, name, fields });
    const isMoved = (['acknowledged', 'firstWord', 'settled'] as const).some((clock) => before[clock] !== after[clock]);
    if (isMoved) await this.log.targetsChanged(tx, targets);
  }
}

function flat({ targets, remedyLimit, currency }: Set) {
  const { acknowledged, first_word: firstWord, settled } = targets;
  return { acknowledged, firstWord, settled, remedyLimit, currency };
}
