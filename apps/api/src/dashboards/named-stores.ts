import { hideSmallParts, type Cell } from '#scoring';
import type { Transaction } from '../database/transaction.js';
import { hidden, type BaseSizes, type Figure } from '../scores/figure.js';
import type { ReadCell } from '../scores/read-cells.js';

/**
 * Figures of cells by store, with the stores' names. They stand beside their total, so where one is hidden another one is
 * hidden with it: the total less the others would give it away.
 */
export async function namedStores(
  tx: Transaction,
  cells: readonly ReadCell[],
  sizes: BaseSizes,
  figure: (cell: Cell) => Figure,
) {
  const ids = cells.map(({ storeId }) => storeId);
  const rows = await tx.query<{ id: string; name: string }>(
    'select id, name from stores where organisation_id = $1 and id = any($2) order by name',
    [tx.organisationId, ids],
  );
  const hide = hideSmallParts(
    cells.map(({ cell }) => cell.n),
    sizes.suppressBelow,
  );
  const byStore = new Map(
    cells.map(({ storeId, cell }, index) => [storeId, hide[index] ? hidden(cell.n) : figure(cell)]),
  );
  return rows.flatMap(({ id, name }) => {
    const found = byStore.get(id);
    return found === undefined ? [] : [{ storeId: id, name, figure: found }];
  });
}
