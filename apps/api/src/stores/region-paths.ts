import type { Transaction } from '../database/transaction.js';
import type { RegionsService } from './regions.service.js';

interface Region {
  id: string;
  parentId: string | null;
  name: string;
}

/** Regions by the paths that lists name them by, such as `North / Oulu`; made where there are none. */
export class RegionPaths {
  readonly #ids = new Map<string, string>();
  readonly #names = new Map<string, string>();

  constructor(
    rows: readonly Region[],
    private readonly regions: RegionsService,
  ) {
    const byId = new Map(rows.map((row) => [row.id, row]));
    const pathOf = (id: string | null): string => {
      const row = id === null ? undefined : byId.get(id);
      if (row === undefined) return '';
      return row.parentId === null ? row.name : `${pathOf(row.parentId)} / ${row.name}`;
    };
    for (const { id } of rows) this.#enter(pathOf(id), id);
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
