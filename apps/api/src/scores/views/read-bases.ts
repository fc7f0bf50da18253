import type { Transaction } from '../../database/transaction.js';
import { regionAt } from '../../stores/region-at.js';
import { monthNumber } from '../time-units.js';

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
  /** One of the customers' own fields, whichever: two of them must not be subtracted from one another either. */
  field: boolean;
}

/** Bases with the channels, languages and values of fields that they are split into. */
export interface SplitBase extends Base {
  parts: readonly string[];
  /** Whether some part has too few answers: a channel, a language of a channel, customers alike in all fields in one language of one. */
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

/** A store's answers to one survey in one month: how many each measure has. */
interface BasesByMeasure extends Pick<Base, 'store' | 'region' | 'survey'> {
  month: string;
  bases: Record<string, number>;
}

/**
 * Bases of the whole organisation, by month, whoever asks: what is hidden must not depend on that. Has whatever the month's cells
 * hold. Measures come packed: a row each would take longer to send than to add up.
 */
export async function readBases(tx: Transaction, { measures, from, to, surveys }: BasesOf): Promise<Base[]> {
  const rows = await tx.query<BasesByMeasure>(
    `with c as (
       select m.store_id, m.survey_id, m.month, m.measure, sum(m.n) as n from month_cells m where ${inPeriod('m')} and m.n <> 0
       group by m.store_id, m.survey_id, m.month, m.measure having sum(m.n) <> 0)
     select c.store_id as store, h.region_id as region, c.survey_id as survey, c.month::text as month,
       json_object_agg(c.measure, c.n) as bases
     from c left join store_regions h on ${regionAt('c.store_id', 'c.month')}
     group by c.store_id, h.region_id, c.survey_id, c.month order by c.month`,
    [tx.organisationId, measures, from, to, surveys],
  );
  return rows.flatMap(({ store, region, survey, month, bases }) => {
    const at = monthNumber(month);
    return Object.entries(bases).map(([measure, n]): Base => ({ measure, store, region, survey, month: at, n }));
  });
}

/** The same, each with how it is split by what a view is narrowed by. */
export async function readSplitBases(
  tx: Transaction,
  of: BasesOf,
  { split, suppressBelow }: { split: Split; suppressBelow: number },
): Promise<SplitBase[]> {
  // What is split by a finer thing is split by the coarser ones too: a phone that only Gold customers use tells them apart.
  const parts = ['c.channel', 'c.language', 'c.combination'].slice(0, split.field ? 3 : split.language ? 2 : 1);
  const named = (['channel', 'language', 'field'] as const).flatMap((name, at) =>
    split[name] ? (parts[at] ?? []) : [],
  );
  const columns = `, bool_or(c.n < $6) as thin, array_agg(distinct ${named.join(` || ' ' || `)}) as parts`;
  return readSplit(tx, of, {
    parts,
    columns,
    values: [suppressBelow],
    from: split.field ? alikeCells : wholeCells,
  });
}

const inPeriod = (name: string) =>
  `${name}.organisation_id = $1 and ${name}.measure = any($2) and ${name}.month >= $3 and ${name}.month < $4
     and ($5::uuid[] is null or ${name}.survey_id = any($5))`;

const wholeCells = `(select * from month_cells m where ${inPeriod('m')} and m.n <> 0)`;

/** Answers by customers who are alike in all fields; the rest are those of whom nothing is known. */
const alikeCells = `(
  select m.measure, m.store_id, m.survey_id, m.month, m.channel, m.language, '' as combination, m.n from month_cells m where ${inPeriod('m')}
  union all
  select b.measure, b.store_id, b.survey_id, b.month, b.channel, b.language, each.combination, each.n from field_bases b
  cross join lateral (values (b.combination, b.n), ('', -b.n)) each (combination, n) where ${inPeriod('b')})`;

async function readSplit(
  tx: Transaction,
  { measures, from: start, to, surveys }: BasesOf,
  {
    parts,
    columns,
    values,
    from,
  }: { parts: readonly string[]; columns: string; values: readonly unknown[]; from: string },
): Promise<SplitBase[]> {
  const key = ['c.measure', 'c.store_id', 'c.survey_id', 'c.month', ...parts].join(', ');
  const rows = await tx.query<Omit<SplitBase, 'month'> & { month: string }>(
    `with c as (select ${key}, sum(c.n) as n from ${from} c group by ${key} having sum(c.n) <> 0)
     select c.measure, c.store_id as store, h.region_id as region, c.survey_id as survey, c.month::text as month,
       sum(c.n)::float8 as n ${columns}
     from c left join store_regions h on ${regionAt('c.store_id', 'c.month')}
     group by c.measure, c.store_id, h.region_id, c.survey_id, c.month
     order by c.measure, c.store_id, h.region_id, c.survey_id, c.month`,
    [tx.organisationId, measures, start, to, surveys, ...values],
  );
  return rows.map((row) => ({ ...row, month: monthNumber(row.month) }));
}
