import type { Transaction } from '../database/transaction.js';
import type { ScoreFilter } from './score-filter.js';

/** Where the rows to be narrowed keep what a filter names. */
export interface FilteredColumns {
  store: string;
  /** A day, or the first one of a month. */
  day: string;
  survey: string;
  channel: string;
  language: string;
  /** Where a row says the value of a customers' own field: a condition on the field's key and value. */
  field: (key: string, value: string) => string;
}

/** A filter as SQL. Values of one's own begin at `$${next}`. */
export interface FilterSql {
  /** Goes before `select`, or before further tables of a `with`, after a comma. */
  with: string;
  where: string;
  values: readonly unknown[];
  next: number;
}

/**
 * The one place where a filter, and whose stores somebody may see, become SQL: every read of figures, comments and rates goes
 * through it. A store counts for the region that it belonged to when the month began.
 */
export function answersWithin(
  { organisationId }: Pick<Transaction, 'organisationId'>,
  filter: ScoreFilter,
  columns: FilteredColumns,
): FilterSql {
  const { store, day, survey, channel, language, field } = columns;
  const month = `date_trunc('month', ${day})::date`;
  // What is not asked for is said so that the planner sees it, and so that its parameter has a type.
  const where = [
    `${day} >= $2 and ${day} < $3`,
    filter.storeId === null ? '$4::uuid is null' : `${store} = $4`,
    filter.surveyId === null ? '$5::uuid is null' : `${survey} = $5`,
    filter.channel === null ? '$6::text is null' : `${channel} = $6`,
    filter.language === null ? '$7::text is null' : `${language} = $7`,
    filter.storeIds === null ? '$8::uuid[] is null' : `${store} = any($8)`,
    filter.setting === null
      ? '$9::text is null'
      : `${store} in (select id from stores where organisation_id = $1 and setting = $9)`,
    filter.regionId === null
      ? '$10::uuid is null'
      : `exists (select 1 from store_regions h where h.organisation_id = $1 and h.store_id = ${store} and h.from_day <= ${month}
          and (h.until_day is null or h.until_day > ${month}) and h.region_id in (select id from below))`,
    filter.field === null ? '($11::text is null and $12::text is null)' : field('$11', '$12'),
  ];
  return {
    with: `with recursive below as (
      select id from regions where organisation_id = $1 and id = $10
      union select r.id from regions r join below b on r.parent_id = b.id where r.organisation_id = $1)`,
    where: where.join(' and '),
    values: [
      organisationId,
      filter.from,
      filter.to,
      filter.storeId,
      filter.surveyId,
      filter.channel,
      filter.language,
      filter.storeIds,
      filter.setting,
      filter.regionId,
      filter.field?.key ?? null,
      filter.field?.value ?? null,
    ],
    next: 13,
  };
}
