import type { Transaction } from '../database/transaction.js';
import type { CellKey } from './cell-key.js';
import type { Contributions } from './contributions.js';

/** What one response adds to the count of one code. */
export interface ChoiceCount {
  key: CellKey;
  code: number;
  n: number;
  /** Millionths of a weight beyond one for each answer: nothing for the answers that have no weight of their own. */
  extraWeight: number;
}

const one = 1_000_000;

/**
 * The counts of a response: every code that was chosen in a question that is counted. Scored answers are counted in their
 * cells' histograms; here stands only what their weights add to those.
 */
export function countsOf(
  key: Omit<CellKey, 'measure'>,
  { choices, scores }: Pick<Contributions, 'choices' | 'scores'>,
  weight: number,
): ChoiceCount[] {
  const extraWeight = weight - one;
  const chosen = choices.map(({ measure, code }) => ({ key: { ...key, measure }, code, n: 1, extraWeight }));
  if (extraWeight === 0) return chosen;
  const weighed = scores.flatMap(({ measure, code }) =>
    code === null ? [] : [{ key: { ...key, measure }, code, n: 0, extraWeight }],
  );
  return [...chosen, ...weighed];
}

/** Adds counts, or with `sign` -1 takes them out again. Rows are taken in key order, so that folders never wait in a circle. */
export async function writeCounts(tx: Transaction, counts: readonly ChoiceCount[], sign: 1 | -1): Promise<void> {
  if (counts.length === 0) return;
  const keys = (['surveyId', 'measure', 'storeId', 'channel', 'language', 'day'] as const).map((name) =>
    counts.map(({ key }) => key[name]),
  );
  await tx.query(
    `insert into choice_counts as c (organisation_id, survey_id, measure, store_id, channel, language, day, code, n, extra_weight)
     select $1, survey_id, measure, store_id, channel, language, day, code, sum(n) * $11, sum(extra_weight)::bigint * $11
     from unnest($2::uuid[], $3::text[], $4::uuid[], $5::text[], $6::text[], $7::date[], $8::int[], $9::bigint[], $10::bigint[])
       as g (survey_id, measure, store_id, channel, language, day, code, n, extra_weight)
     group by survey_id, measure, store_id, channel, language, day, code
     order by survey_id, measure, store_id, day, channel, language, code
     on conflict (organisation_id, survey_id, measure, store_id, day, channel, language, code)
       do update set n = c.n + excluded.n, extra_weight = c.extra_weight + excluded.extra_weight`,
    [
      tx.organisationId,
      ...keys,
      counts.map(({ code }) => code),
      counts.map(({ n }) => n),
      counts.map(({ extraWeight }) => extraWeight),
      sign,
    ],
  );
}
