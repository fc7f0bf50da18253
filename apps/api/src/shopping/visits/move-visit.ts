import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { dropDeadlines } from '../deadlines.js';
import { VisitTable } from './tables/visit.table.js';
import { visitAfter, type VisitMove, type VisitState } from './visit-state.js';

interface Moved {
  id: string;
  state: VisitState;
}

/** Moves a locked visit on; what would have happened to it by itself does no longer. Throws `wrong_state`. */
export async function moveVisit(tx: Transaction, visit: Moved, move: VisitMove): Promise<void> {
  const after = visitAfter(visit.state, move);
  if (after === null) throw wrongState(visit, 'one that allows this');
  await tx.table(VisitTable).update({ id: visit.id }, { state: after });
  await dropDeadlines(tx, visit.id, 'arrive', 'approve', 'return');
}

export function wrongState({ state }: Moved, wanted: string): Problem {
  return new Problem('wrong_state', { what: 'visit', state, wanted });
}
