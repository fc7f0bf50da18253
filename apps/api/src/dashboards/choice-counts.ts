import type { Transaction } from '../database/transaction.js';
import { answersWithin } from '../scores/answers-within.js';
import { cellTable } from '../scores/cell-tables.js';
import type { ScoreFilter } from '../scores/score-filter.js';

/** How many people chose each code of a question that is counted. */
export async function choiceCounts(tx: Transaction, filter: ScoreFilter, measure: string): Promise<number[]> {
  const { table, columns } = cellTable(filter, 'choices');
  const within = answersWithin(tx, filter, columns);
  const rows = await tx.query<{ code: number; n: number }>(
    `${within.with}
     select c.code, sum(c.n)::float8 as n from ${table} c
     where c.organisation_id = $1 and c.measure = $${within.next} and ${within.where} group by c.code`,
    [...within.values, measure],
  );
  const counts: number[] = [];
  for (const { code, n } of rows) counts[code] = n;
  return Array.from(counts, (count) => count ?? 0);
}
