/** One measure's sums at each store in one month, as they were under a stamp. */
export interface KeptColumn {
  stamp: string;
  /** Stores by number. */
  stores: Int32Array;
  /** `width` sums for each of these stores, in the order in which they were asked for. */
  sums: Float64Array;
  width: number;
}

/** Gives every store of an organisation a small number, so that sums by store lie in arrays. */
export class StoreNumbers {
  readonly #numbers = new Map<string, number>();
  readonly ids: string[] = [];

  /** By its sixteen bytes, read as Latin-1: that text is made faster than the id. */
  numberOf(bytes: Buffer, at: number): number {
    const text = bytes.toString('latin1', at, at + 16);
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.ids.length;
    this.#numbers.set(text, number);
    const hex = bytes.toString('hex', at, at + 16);
    this.ids.push(hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'));
    return number;
  }
}

/** What is kept of one organisation: columns by name, the one that was used longest ago first. */
export class KeptOrganisation {
  readonly stores = new StoreNumbers();
  readonly #columns = new Map<string, KeptColumn>();
  #bytes = 0;

  get bytes(): number {
    return this.#bytes;
  }

  /** A column that still holds, with at least so many sums. */
  find(name: string, { stamp, width }: { stamp: string; width: number }): KeptColumn | null {
    const found = this.#columns.get(name);
    if (found === undefined || found.stamp !== stamp || found.width < width) return null;
    this.#columns.delete(name);
    this.#columns.set(name, found);
    return found;
  }

  keep(name: string, column: KeptColumn): void {
    this.#drop(name);
    this.#columns.set(name, column);
    this.#bytes += sizeOf(column);
  }

  /** Drops the column that was used longest ago; false where there is none. */
  dropOldest(): boolean {
    const [oldest] = this.#columns.keys();
    if (oldest === undefined) return false;
    this.#drop(oldest);
    return true;
  }

  #drop(name: string): void {
    const found = this.#columns.get(name);
    if (found === undefined) return;
    this.#bytes -= sizeOf(found);
    this.#columns.delete(name);
  }
}

const overhead = 400;
const sizeOf = ({ stores, sums }: KeptColumn) => overhead + stores.byteLength + sums.byteLength;

/** Months' cells that a process keeps in memory, up to so many bytes: whatever was used longest ago goes first. */
export class KeptCells {
  readonly #organisations = new Map<string, KeptOrganisation>();

  constructor(readonly limit: number) {}

  of(organisationId: string): KeptOrganisation {
    const found = this.#organisations.get(organisationId) ?? new KeptOrganisation();
    this.#organisations.delete(organisationId);
    this.#organisations.set(organisationId, found);
    return found;
  }

  /** Makes room, after something was kept. */
  trim(): void {
    const all = [...this.#organisations];
    let bytes = all.reduce((sum, [, { bytes: own }]) => sum + own, 0);
    for (const [id, organisation] of all) {
      while (bytes > this.limit) {
        const before = organisation.bytes;
        if (!organisation.dropOldest()) break;
        bytes += organisation.bytes - before;
      }
      if (organisation.bytes === 0) this.#organisations.delete(id);
    }
  }
}
