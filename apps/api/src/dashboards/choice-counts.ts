import type { Transaction } from '../database/transaction.js';
import type { ScoreFilter } from '../scores/score-filter.js';

/** How many people chose each code of a question that is counted. */
export async function choiceCounts(tx: Transaction, filter: ScoreFilter, measure: string): Promise<number[]> {
  const rows = await tx.query<{ code: number; n: number }>(
    `with recursive below as (
       select id from regions where organisation_id = $1 and id = $11
       union select r.id from regions r join below b on r.parent_id = b.id where r.organisation_id = $1)
     select c.code, sum(c.n)::float8 as n from choice_counts c
     left join stores s on s.organisation_id = c.organisation_id and s.id = c.store_id
     where c.organisation_id = $1 and c.measure = $2 and c.survey_id = $3
       and c.day >= $4 and c.day < $5 and ($6::uuid is null or c.store_id = $6) and ($7::text is null or c.channel = $7)
       and ($8::text is null or c.language = $8) and ($9::uuid[] is null or c.store_id = any($9))
       and ($10::text is null or s.setting = $10)
       and ($11::uuid is null or exists (select 1 from store_regions h where h.organisation_id = c.organisation_id
         and h.store_id = c.store_id and h.from_day <= c.day and (h.until_day is null or h.until_day > c.day)
         and h.region_id in (select id from below)))
     group by c.code`,
    [
      tx.organisationId,
      measure,
      filter.surveyId,
      filter.from,
      filter.to,
      filter.storeId,
      filter.channel,
      filter.language,
      filter.storeIds,
      filter.setting,
      filter.regionId,
    ],
  );
  const counts: number[] = [];
  for (const { code, n } of rows) counts[code] = n;
  return Array.from(counts, (count) => count ?? 0);
}
