import type { Cell } from '#scoring';
import type { Transaction } from '../../database/transaction.js';
import type { Figure } from '../../scores/figure.js';
import type { ReadCell } from '../../scores/cells/read-cells.js';

/** Figures of cells by store, with the stores' names. */
export async function namedStores(
  tx: Transaction,
  cells: readonly ReadCell[],
  figure: (cell: Cell, storeId: string) => Figure,
) {
  const byStore = new Map(cells.map(({ storeId, cell }) => [storeId, cell]));
  const rows = await tx.query<{ id: string; name: string }>(
    'select id, name from stores where organisation_id = $1 and id = any($2) order by name',
    [tx.organisationId, [...byStore.keys()]],
  );
  return rows.flatMap(({ id, name }) => {
    const cell = byStore.get(id);
    return cell === undefined ? [] : [{ storeId: id, name, figure: figure(cell, id) }];
  });
}
