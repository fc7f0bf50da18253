import { Injectable } from '@nestjs/common';
import { COUNTRIES_WITH_RULES } from '#calling';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import type { callingChanges } from '../calling-changes.js';
import { CallingRuleTable } from '../tables/calling-rule.table.js';
import { plainRule, type Rule } from './calling-hours.service.js';

/** When customers of each country may be rung: as Candour proposes it, or as the organisation has set it. */
@Injectable()
export class CallingRules {
  constructor(private readonly trail: ChangeTrail<typeof callingChanges>) {}

  async list(tx: Transaction) {
    const own = await tx.table(CallingRuleTable).findBy({});
    const byCountry = new Map(own.map(({ organisationId: _, ...rule }) => [rule.country, rule]));
    const countries = [...new Set([...COUNTRIES_WITH_RULES, ...byCountry.keys()])].toSorted();
    return countries.map((country) => {
      const { windows, ...rule } = byCountry.get(country) ?? { country, ...plainRule(country) };
      const told = windows.map(({ weekdays, ...window }) => ({ ...window, weekdays: [...weekdays] }));
      return { ...rule, windows: told, isOwn: byCountry.has(country) };
    });
  }

  async set(tx: Transaction, who: Who, country: string, rule: Rule): Promise<void> {
    const rules = tx.table(CallingRuleTable);
    if (!(await rules.insertOnce({ country, ...rule }))) await rules.update({ country }, rule);
    await this.trail.record(tx, who, { action: 'changed', kind: 'calling hours', id: null, name: country });
  }
}
