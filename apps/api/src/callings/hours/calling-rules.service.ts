import { Injectable } from '@nestjs/common';
import { COUNTRIES_WITH_RULES, rulesOf } from '#calling';
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
    const items = countries.map((country) => ({ country, ...told(country, byCountry.get(country)) }));
    return { items, elsewhere: told(null, undefined) };
  }

  async set(tx: Transaction, who: Who, country: string, rule: Rule): Promise<void> {
    const rules = tx.table(CallingRuleTable);
    if (!(await rules.insertOnce({ country, ...rule }))) await rules.update({ country }, rule);
    await this.trail.record(tx, who, { action: 'changed', kind: 'calling hours', id: null, name: country });
  }
}

/** A rule beside what is proposed and why; null is any country of which nothing is known. */
function told(country: string | null, own: Rule | undefined) {
  const proposed = inLists(plainRule(country));
  const sources = rulesOf(country).sources.map((source) => ({ ...source }));
  return { ...(own === undefined ? proposed : inLists(own)), proposed, sources, isOwn: own !== undefined };
}

function inLists({ windows, isClosedOnHolidays, consent }: Rule) {
  const copied = windows.map(({ weekdays, ...window }) => ({ ...window, weekdays: [...weekdays] }));
  return { windows: copied, isClosedOnHolidays, consent };
}
