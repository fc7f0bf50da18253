import type { Transaction } from '../database/transaction.js';
import type { ScoreFilter } from './score-filter.js';

/** What a view may be narrowed to, or stand in a line with. */
export type Dimension = 'store' | 'month' | 'region' | 'setting' | 'survey' | 'channel' | 'language';

/** How many answers a measure has at one place of a table. */
export interface Base {
  measure: string;
  n: number;
  at: Partial<Record<Dimension, string | null>>;
}

const expressions: Record<Dimension, string> = {
  store: 'c.store_id',
  month: 'c.month::text',
  region: 'h.region_id',
  setting: 's.setting',
  survey: 'c.survey_id',
  channel: 'c.channel',
  language: 'c.language',
};

/** Bases by measure and dimensions, over the stores that whoever asks may see: the filter's other parts still narrow them. */
export async function readBases(
  tx: Transaction,
  filter: ScoreFilter,
  measures: readonly string[],
  dimensions: readonly Dimension[],
): Promise<Base[]> {
  const given = {
    store: filter.storeId,
    setting: filter.setting,
    survey: filter.surveyId,
    channel: filter.channel,
    language: filter.language,
  };
  const values: unknown[] = [tx.organisationId, measures, filter.from, filter.to, filter.storeIds];
  const narrowed = Object.entries(given).flatMap(([name, value]) => {
    if (value === null || dimensions.includes(name as Dimension)) return [];
    values.push(value);
    return [`and ${expressions[name as Dimension]} = $${values.length}`];
  });
  const named = dimensions.map((name) => `${expressions[name]} as ${name}`);
  const rows = await tx.query<{ measure: string; n: number } & Partial<Record<Dimension, string | null>>>(
    `select ${['c.measure', 'sum(c.n)::float8 as n', ...named].join(', ')} from month_cells c
     left join stores s on s.organisation_id = c.organisation_id and s.id = c.store_id
     ${dimensions.includes('region') ? belongedThen : ''}
     where c.organisation_id = $1 and c.measure = any($2) and c.month >= $3 and c.month < $4
       and ($5::uuid[] is null or c.store_id = any($5)) ${narrowed.join(' ')}
     group by ${['c.measure', ...dimensions.map((name) => expressions[name])].join(', ')}`,
    values,
  );
  return rows.map(({ measure, n, ...at }) => ({ measure, n, at }));
}

const belongedThen = `left join store_regions h on h.organisation_id = c.organisation_id and h.store_id = c.store_id
  and h.from_day <= c.month and (h.until_day is null or h.until_day > c.month)`;
