import type { Transaction } from '../database/transaction.js';
import type { ScoreFilter } from '../scores/score-filter.js';

/** How often each option was chosen, by its code. */
export async function choiceCounts(tx: Transaction, filter: ScoreFilter, measure: string): Promise<number[]> {
  const rows = await tx.query<{ code: number; n: number }>(
    `select code, sum(n)::float8 as n from choice_counts where organisation_id = $1 and measure = $2 and survey_id = $3
       and day >= $4 and day < $5 and ($6::uuid is null or store_id = $6) and ($7::text is null or channel = $7)
       and ($8::text is null or language = $8) and ($9::uuid[] is null or store_id = any($9))
     group by code`,
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
    ],
  );
  const counts: number[] = [];
  for (const { code, n } of rows) counts[code] = n;
  return Array.from(counts, (count) => count ?? 0);
}
