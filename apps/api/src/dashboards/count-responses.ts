import type { Transaction } from '../database/transaction.js';
import { answersWithin } from '../responses/answers-within.js';
import { cellTable } from '../scores/cells/cell-tables.js';
import { readCells } from '../scores/cells/read-cells.js';
import { isWholeMonths, type ScoreFilter } from '../scores/score-filter.js';

/** How many responses lie behind a filter, scored or not. Read from cells: an answer that is empty counts too. */
export async function countResponses(tx: Transaction, filter: ScoreFilter): Promise<number> {
  const cells = await readCells(tx, filter, ['role:overall', 'role:ease', 'role:recommend']);
  const counts = cells.map(({ cell, emptiness }) => {
    const empty = emptiness.not_shown + emptiness.not_applicable + emptiness.skipped + emptiness.refused;
    return cell.n + empty;
  });
  const most = Math.max(0, ...counts);
  if (most > 0) return most;
  return [...(await countByStore(tx, filter)).values()].reduce((sum, n) => sum + n, 0);
}

/** How many responses each store has, whatever they answered: every question of a survey says so of each response. */
export async function countByStore(tx: Transaction, filter: ScoreFilter): Promise<Map<string, number>> {
  const { table, columns } = cellTable(filter, isWholeMonths(filter) ? 'month' : 'day');
  const within = answersWithin(tx, filter, columns);
  const rows = await tx.query<{ store: string; n: number }>(
    `${within.with}, asked as (
       select c.store_id, c.survey_id, sum(c.n + c.not_shown + c.not_applicable + c.skipped + c.refused) as n from ${table} c
       where c.organisation_id = $1 and c.channel <> 'visit' and ${within.where} group by c.store_id, c.survey_id, c.measure),
     of_survey as (select store_id, survey_id, max(n) as n from asked group by store_id, survey_id)
     select store_id as store, sum(n)::float8 as n from of_survey group by store_id having sum(n) > 0`,
    within.values,
  );
  return new Map(rows.map(({ store, n }) => [store, n]));
}
