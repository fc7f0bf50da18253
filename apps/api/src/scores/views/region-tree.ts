import type { Transaction } from '../../database/transaction.js';

/** Regions and where each lies. */
export interface RegionTree {
  /** A region and every one above it, itself first. */
  upFrom(id: string | null): string[];
  /** Which part of the region above `selected` another region lies in; null where it lies elsewhere. */
  siblingOf(id: string | null, selected: string): string | null;
}

export async function readRegionTree(tx: Transaction): Promise<RegionTree> {
  const rows = await tx.query<{ id: string; parent: string | null }>(
    'select id, parent_id as parent from regions where organisation_id = $1',
    [tx.organisationId],
  );
  const parents = new Map(rows.map(({ id, parent }) => [id, parent]));
  const upFrom = (id: string | null): string[] => {
    const path: string[] = [];
    for (let at = id; at !== null && !path.includes(at); at = parents.get(at) ?? null) path.push(at);
    return path;
  };
  return {
    upFrom,
    siblingOf(id, selected) {
      const parent = parents.get(selected) ?? null;
      const path = upFrom(id);
      if (parent === null) return path.at(-1) ?? 'none';
      const position = path.indexOf(parent);
      return position === -1 ? null : (path[position - 1] ?? 'none');
    },
  };
}
