import type { Transaction } from '../database/transaction.js';
import { answersWithin } from '../responses/answers-within.js';
import { cellTable } from '../scores/cells/cell-tables.js';
import type { ScoreFilter } from '../scores/score-filter.js';
import { weightOfOne } from '../scores/weights/weight-of-one.js';

/** How many people chose a code, and the sum of their weights in the unit of the cells of the same filter. */
export interface ChoiceCount {
  n: number;
  weight: number;
}

/** Who chose each code of a question that is counted. */
export async function choiceCounts(tx: Transaction, filter: ScoreFilter, measure: string): Promise<ChoiceCount[]> {
  const { table, columns } = cellTable(filter, 'choices');
  const within = answersWithin(tx, filter, columns);
  const rows = await tx.query<{ code: number; n: number; extra: number }>(
    `${within.with}
     select c.code, sum(c.n)::float8 as n, sum(c.extra_weight)::float8 as extra from ${table} c
     where c.organisation_id = $1 and c.measure = $${within.next} and ${within.where} group by c.code`,
    [...within.values, measure],
  );
  const counts: ChoiceCount[] = [];
  for (const { code, n, extra } of rows)
    counts[code] = { n, weight: filter.weights === 'used' ? n * weightOfOne + extra : n };
  return Array.from(counts, (count) => count ?? { n: 0, weight: 0 });
}
