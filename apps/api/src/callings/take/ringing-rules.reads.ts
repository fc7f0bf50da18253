import { Injectable } from '@nestjs/common';
import { wholeSettings, type OrganisationSettings } from '../../access/organisations/organisation-settings.js';
import { plannedOnce, type Transaction } from '../../database/transaction.js';
import { budgetOf, type ContactBudget } from '../../invitations/asking/contact-budget.js';
import { isSuspended } from '../../invitations/attempts/standing-sql.js';
import { CallingHours, type HoursOf, type OwnRule } from '../hours/calling-hours.service.js';

/** What holds for everybody whom an organisation rings; read once for each take, however many are judged by it. */
export interface RingingRules {
  hoursOf: HoursOf;
  budget: ContactBudget;
  /** The database is a restored one, and waits for a person’s yes. */
  isSuspended: boolean;
}

interface RulesRow {
  name: string;
  timeZone: string;
  settings: Partial<OrganisationSettings>;
  own: OwnRule[];
  isSuspended: boolean;
}

const rulesSql = {
  name: 'ringing-rules',
  text: `
    select o.name, o.time_zone as "timeZone", o.settings, ${isSuspended} as "isSuspended",
      (select coalesce(json_agg(json_build_object('country', r.country, 'windows', r.windows, 'isClosedOnHolidays', r.is_closed_on_holidays, 'consent', r.consent)), '[]')
        from calling_rules r where r.organisation_id = $1) as own
    from (select ${plannedOnce}, (select count(pg_advisory_xact_lock(hashtextextended('taking ' || p, 0))) from unnest($2::text[]) as p) offset 0) first
    cross join organisations o where o.id = $1`,
};

/** By which rules an organisation rings now. */
@Injectable()
export class RingingRulesReads {
  constructor(private readonly hours: CallingHours) {}

  /** The rules; two presses of one of these people come one after the other from here on. */
  async read(tx: Transaction, personIds: readonly string[] = []): Promise<RingingRules> {
    // In one order, so that nobody waits for another in a circle.
    const [row] = await tx.prepared<RulesRow>(rulesSql, [tx.organisationId, personIds.toSorted()]);
    if (row === undefined) throw new Error('A transaction has its organisation.');
    const settings = wholeSettings(row);
    return {
      hoursOf: this.hours.by(row.own, settings),
      budget: budgetOf(settings, 0),
      isSuspended: row.isSuspended,
    };
  }
}
