import type { Transaction } from '../database/transaction.js';
import { monthNumber } from './time-units.js';

/** How many answers a measure has in one month at one store, while it belonged to a region. */
export interface Base {
  measure: string;
  store: string;
  region: string | null;
  survey: string;
  month: number;
  n: number;
}

/** What a view may be narrowed by beside place, time and survey. */
export interface Split {
  channel: boolean;
  language: boolean;
}

/** Bases with the channels, languages or both that they are split into. */
export interface SplitBase extends Base {
  parts: readonly string[];
  /** Whether some language of a channel has too few answers; where languages are not asked for, some channel. */
  thin: boolean;
}

/** What bases are read of. */
export interface BasesOf {
  measures: readonly string[];
  /** From the first day of a month, up to that of another. */
  from: string;
  to: string;
  /** Null: every survey. */
  surveys: readonly string[] | null;
}

/** Bases of the whole organisation, whoever asks: what is hidden must not depend on that. Holds whatever the month's cells hold. */
export async function readBases(tx: Transaction, of: BasesOf): Promise<Base[]> {
  return readSplit<Base>(tx, of, { by: [], columns: '', values: [] });
}

/** The same, each with how it is split by what a view is narrowed by. */
export async function readSplitBases(
  tx: Transaction,
  of: BasesOf,
  { split, suppressBelow }: { split: Split; suppressBelow: number },
): Promise<SplitBase[]> {
  const named = [...(split.channel ? ['c.channel'] : []), ...(split.language ? ['c.language'] : [])];
  const columns = `, bool_or(c.n < $6) as thin, array_agg(distinct ${named.join(` || ' ' || `)}) as parts`;
  const by = split.language ? ['c.channel', 'c.language'] : ['c.channel'];
  return readSplit<SplitBase>(tx, of, { by, columns, values: [suppressBelow] });
}

async function readSplit<B extends Base>(
  tx: Transaction,
  { measures, from, to, surveys }: BasesOf,
  { by, columns, values }: { by: readonly string[]; columns: string; values: readonly unknown[] },
): Promise<B[]> {
  const key = ['c.measure', 'c.store_id', 'c.survey_id', 'c.month', ...by].join(', ');
  const rows = await tx.query<Omit<B, 'month'> & { month: string }>(
    `with c as (
       select ${key}, sum(c.n) as n from month_cells c
       where c.organisation_id = $1 and c.measure = any($2) and c.month >= $3 and c.month < $4
         and ($5::uuid[] is null or c.survey_id = any($5)) and c.n <> 0
       group by ${key})
     select c.measure, c.store_id as store, h.region_id as region, c.survey_id as survey, c.month::text as month,
       sum(c.n)::float8 as n ${columns}
     from c left join store_regions h on h.organisation_id = $1 and h.store_id = c.store_id
       and h.from_day <= c.month and (h.until_day is null or h.until_day > c.month)
     group by c.measure, c.store_id, h.region_id, c.survey_id, c.month
     order by c.measure, c.store_id, h.region_id, c.survey_id, c.month`,
    [tx.organisationId, measures, from, to, surveys, ...values],
  );
  return rows.map((row) => ({ ...row, month: monthNumber(row.month) }) as unknown as B);
}
