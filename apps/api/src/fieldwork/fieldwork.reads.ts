import { Injectable } from '@nestjs/common';
import { outcomes, type OutcomeName } from '#calling';
import type { Transaction } from '../database/transaction.js';
import { hoursToStaff, type HourOfCalls } from './hours-to-staff.js';
import { comparedRates, rateOf } from './rate.js';

const names = Object.keys(outcomes) as OutcomeName[];
const contacts = names.filter((name) => outcomes[name].isContact);
const refusals = names.filter((name) => outcomes[name].code.startsWith('2.11'));

/** Calls of interviewers with an outcome, of one campaign or of all. */
const saidSql = `
  select a.*, k.hours from calling_attempts a join callings k on k.organisation_id = $1 and k.id = a.calling_id
  where a.organisation_id = $1 and a.person_id is not null and a.outcome is not null and ($2::uuid is null or k.campaign_id = $2)`;

/** By the clock of whoever was rung: the first of her zones, which stand after her country. */
const hoursSql = `
  select extract(isodow from at)::int as weekday, extract(hour from at)::int as hour, count(*)::int as n,
    count(*) filter (where outcome = any($3))::int as successes
  from (select outcome, rung_at at time zone split_part(split_part(hours, ' ', 2), ',', 1) as at from (${saidSql}) said) told
  group by 1, 2 order by 1, 2`;

/** A call is as long as from its answer to its end; what nobody noted the answer of has no length. */
const interviewersSql = `
  with said as materialized (${saidSql}), talks as materialized (
    select person_id, extract(epoch from ended_at - answered_at) / 60 as minutes from said where outcome = 'completed' and answered_at is not null
  ), usual as (select percentile_cont(0.5) within group (order by minutes) as minutes from talks)
  select s.person_id as "personId", p.name, count(*)::int as calls, count(*) filter (where outcome = any($3))::int as contacts,
    count(*) filter (where outcome = 'completed')::int as completed, count(*) filter (where outcome = any($4))::int as refused,
    (select percentile_cont(0.5) within group (order by minutes) from talks t where t.person_id = s.person_id) as minutes,
    (select count(*)::int from talks t where t.person_id = s.person_id) as timed,
    (select count(*)::int from talks t, usual u where t.person_id = s.person_id and t.minutes < u.minutes / 2) as quick
  from said s join people p on p.organisation_id = $1 and p.id = s.person_id group by 1, 2 order by p.name, 1`;

interface InterviewerRow {
  personId: string;
  name: string;
  calls: number;
  contacts: number;
  completed: number;
  refused: number;
  minutes: number | null;
  timed: number;
  quick: number;
}

/** How calls went: by hour of the week, and by interviewer. */
@Injectable()
export class FieldworkReads {
  async hours(tx: Transaction, campaignId: string | null) {
    const hours = await tx.query<HourOfCalls>(hoursSql, [tx.organisationId, campaignId, contacts]);
    const sum = (of: 'successes' | 'n') => hours.reduce((total, each) => total + each[of], 0);
    return { contacts: rateOf({ successes: sum('successes'), n: sum('n') }), ...hoursToStaff(hours) };
  }

  /** Side by side in the order of their names: nobody is ranked. */
  async interviewers(tx: Transaction, campaignId: string | null) {
    const rows = await tx.query<InterviewerRow>(interviewersSql, [tx.organisationId, campaignId, contacts, refusals]);
    const compared = (successes: keyof InterviewerRow, n: keyof InterviewerRow) =>
      comparedRates(rows.map((row) => ({ successes: Number(row[successes]), n: Number(row[n]) })));
    const of = {
      contacts: compared('contacts', 'calls'),
      completed: compared('completed', 'contacts'),
      refused: compared('refused', 'contacts'),
      quick: compared('quick', 'timed'),
    };
    return rows.flatMap(({ personId, name, minutes }, at) => {
      const [contactsOf, completed, refused, quick] = [of.contacts[at], of.completed[at], of.refused[at], of.quick[at]];
      if (!contactsOf || !completed || !refused || !quick) return [];
      return [
        {
          personId,
          name,
          contacts: contactsOf,
          completed,
          refused,
          minutes: minutes === null ? null : Number(minutes),
          quick,
        },
      ];
    });
  }
}
