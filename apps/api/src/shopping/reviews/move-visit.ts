import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { visitAfter, type VisitMove } from '../visits/visit-state.js';
import type { VisitRow } from './visit-rows.js';

/** Moves a locked visit on; what would have happened to it by itself does no longer. Throws `wrong_state`. */
export async function moveVisit(tx: Transaction, visit: VisitRow, move: VisitMove): Promise<void> {
  const after = visitAfter(visit.state, move);
  if (after === null) throw wrongState(visit, 'one that allows this');
  const keys = [tx.organisationId, visit.id];
  await tx.query('update visits set state = $3 where organisation_id = $1 and id = $2', [...keys, after]);
  await tx.query(
    `delete from deadlines where organisation_id = $1 and subject_id = $2 and kind in ('arrive', 'approve', 'return')`,
    keys,
  );
}

export function wrongState({ state }: VisitRow, wanted: string): Problem {
  return new Problem('wrong_state', { what: 'visit', state, wanted });
}
