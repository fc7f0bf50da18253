import type { Transaction } from '../database/transaction.js';
import type { RegionsService } from './regions.service.js';

interface Region {
  id: string;
  parentId: string | null;
  name: string;
}

/** The path of each region, with those above it: `North / Oulu`. */
export function pathsOf(rows: readonly Region[]): ReadonlyMap<string, string> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const pathOf = ({ parentId, name }: Region): string => {
    const parent = parentId === null ? undefined : byId.get(parentId);
    return parent === undefined ? name : `${pathOf(parent)} / ${name}`;
  };
  return new Map(rows.map((row) => [row.id, pathOf(row)]));
}

/** Regions by the paths that lists name them by, such as `North / Oulu`; made where there are none. */
export class RegionPaths {
  readonly #ids = new Map<string, string>();
  readonly #names = new Map<string, string>();

  constructor(
    rows: readonly Region[],
    private readonly regions: RegionsService,
  ) {
    for (const [id, path] of pathsOf(rows)) this.#enter(path, id);
  }

  nameOf(id: string | null): string {
    return (id === null ? undefined : this.#names.get(id)) ?? '';
  }

  async idOf(tx: Transaction, path: string): Promise<string | null> {
    let parentId: string | null = null;
    let walked = '';
    for (const name of path
      .split('/')
      .map((part) => part.trim())
      .filter(Boolean)) {
      walked = walked === '' ? name : `${walked} / ${name}`;
      const known = this.#ids.get(walked.toLowerCase());
      parentId = known ?? (await this.regions.add(tx, null, { name, parentId })).id;
      if (known === undefined) this.#enter(walked, parentId);
    }
    return parentId;
  }

  #enter(path: string, id: string): void {
    this.#ids.set(path.toLowerCase(), id);
    this.#names.set(id, path);
  }
}
