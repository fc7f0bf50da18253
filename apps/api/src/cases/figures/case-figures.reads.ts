import { Injectable } from '@nestjs/common';
import { LEAST_TO_TELL } from '#cases';
import { storesOf, type Scope } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';

/** So many months are told, this one included. */
const months = 13;

interface Month {
  month: string;
  opened: number;
  tried: number;
  firstTry: number;
  restated: number;
  settled: number;
  minutes: number | null;
  told: number;
  toldKept: number;
}

const mine = 'k.organisation_id = $1 and ($2::uuid[] is null or k.store_id = any($2))';

/**
 * Figures are counted from the cases each time: there is no second copy of them that could say something else. What is settled and
 * what has a time to settle are the same cases.
 */
const monthsSql = `
  with months as (
    select generate_series(date_trunc('month', now() at time zone o.time_zone)::date - interval '${months - 1} months',
      date_trunc('month', now() at time zone o.time_zone)::date, interval '1 month')::date as month
    from organisations o where o.id = $1)
  select m.month::text, coalesce(a.opened, 0)::int as opened, coalesce(t.tried, 0)::int as tried,
    coalesce(t.first_try, 0)::int as "firstTry", coalesce(t.restated, 0)::int as restated,
    coalesce(e.settled, 0)::int as settled, e.minutes::float as minutes, coalesce(e.told, 0)::int as told, coalesce(e.kept, 0)::int as "toldKept"
  from months m
  left join (select k.opened_month as month, count(*) as opened from cases k where ${mine} group by 1) a on a.month = m.month
  left join (select k.tried_month as month, count(*) as tried, count(*) filter (where k.reopened_month is null) as first_try,
      count(*) filter (where k.reopened_month > k.tried_month) as restated
    from cases k where ${mine} and k.tried_month is not null group by 1) t on t.month = m.month
  left join (select k.settled_month as month, count(*) as settled, avg(k.settled_minutes) as minutes, count(k.told_minutes) as told,
      count(*) filter (where k.settled_minutes <= k.told_minutes) as kept
    from cases k where ${mine} and k.settled_month is not null group by 1) e on e.month = m.month
  order by m.month desc`;

/** How cases went, month by month. */
@Injectable()
export class CaseFiguresReads {
  async of(tx: Transaction, scope: Scope) {
    const values = [tx.organisationId, storesOf(scope)];
    const rows = await tx.query<Month>(monthsSql, values);
    const since = rows.at(-1)?.month ?? null;
    const now = await tx.first<{ open: number; late: number }>(
      `select count(*)::int as open, count(*) filter (where k.due_at < now())::int as late from cases k where ${mine} and k.is_open`,
      values,
    );
    const whole = await tx.first<{ settled: number; minutes: number | null; told: number; kept: number }>(
      `select count(*)::int as settled, percentile_disc(0.8) within group (order by k.settled_minutes)::int as minutes,
         count(k.told_minutes)::int as told, count(*) filter (where k.settled_minutes <= k.told_minutes)::int as kept
       from cases k where ${mine} and k.settled_month >= $3::date`,
      [...values, since],
    );
    const causes = await tx.query<{ key: string; count: number; cost: number }>(
      `select e.details ->> 'rootCause' as key, count(*)::int as count, coalesce(sum((e.details ->> 'cost')::float), 0)::float as cost
       from cases k
       join lateral (select details from case_events e where e.organisation_id = $1 and e.case_id = k.id and e.kind = 'settled'
         order by e.number desc limit 1) e on true
       where ${mine} and k.settled_month >= $3::date and e.details ->> 'rootCause' is not null group by 1 order by 2 desc, 1`,
      [...values, since],
    );
    const { settled = 0, minutes = null, told = 0, kept = 0 } = whole ?? {};
    return {
      months: rows,
      open: now?.open ?? 0,
      late: now?.late ?? 0,
      // Eight of ten of a few cases are one case.
      usualMinutes: settled >= LEAST_TO_TELL ? minutes : null,
      told,
      toldKept: kept,
      causes,
    };
  }
}
