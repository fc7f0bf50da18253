import type { Transaction } from '../database/transaction.js';
import { readCells } from '../scores/read-cells.js';
import type { ScoreFilter } from '../scores/score-filter.js';

/** How many responses lie behind a filter: those with a satisfaction answer, an empty one included. Read from cells. */
export async function countResponses(tx: Transaction, filter: ScoreFilter): Promise<number> {
  const cells = await readCells(tx, filter, ['role:overall', 'role:ease', 'role:recommend']);
  const counts = cells.map(({ cell, emptiness }) => {
    const empty = emptiness.not_shown + emptiness.not_applicable + emptiness.skipped + emptiness.refused;
    return cell.n + empty;
  });
  return Math.max(0, ...counts);
}
