import type { CellSum } from '#scoring';
import type { RegionTree } from './region-tree.js';
import type { ScoreFilter } from '../score-filter.js';

/** A store while it belonged to a region. */
export interface Stint {
  store: string;
  region: string | null;
  setting: string;
}

/** The area that holds every other: no region's id. */
const network = '';

/**
 * The places that figures can be asked of, by number: stores within regions within the network, areas again by setting. A store
 * that moved has a place for each of its regions too.
 */
export class PlaceNest {
  readonly #ids = new Map<string, number>();
  readonly #members: Stint[][] = [];
  readonly #placesOf = new Map<Stint, number[]>();
  readonly #ofStore: ReadonlyMap<string, Stint[]>;
  readonly #settings: string[];
  readonly #tree: RegionTree;

  constructor(stints: readonly Stint[], tree: RegionTree) {
    this.#tree = tree;
    this.#ofStore = Map.groupBy(stints, ({ store }) => store);
    this.#settings = [...new Set(stints.map(({ setting }) => setting))].sort();
    for (const stint of stints) {
      const places = this.#namesOf(stint).map((name) => {
        const id = this.#ids.get(name) ?? this.#members.length;
        this.#ids.set(name, id);
        (this.#members[id] ??= []).push(stint);
        return id;
      });
      this.#placesOf.set(stint, places);
    }
  }

  get size(): number {
    return this.#members.length;
  }

  /** Every place by number, with its name. */
  names(): [number, string][] {
    return [...this.#ids].map(([name, id]) => [id, name]);
  }

  idOf(name: string): number | undefined {
    return this.#ids.get(name);
  }

  /** The places that a stint is part of. */
  of(stint: Stint): readonly number[] {
    return this.#placesOf.get(stint) ?? [];
  }

  stintsIn(name: string): readonly Stint[] {
    return this.#members[this.#ids.get(name) ?? -1] ?? [];
  }

  /** Which places add up to which. */
  sums(): CellSum[] {
    const areas = [...new Set([...this.#placesOf.keys()].flatMap((stint) => this.#areasOf(stint)))].sort();
    const moved = [...this.#ofStore].filter(([, own]) => own.length > 1);
    return [
      ...areas.flatMap((area) => this.#sumsOf(area)),
      ...moved.flatMap(([store, own]) => this.#sum(store, own.map(this.#ownName))),
    ];
  }

  /** The fewest places, by name, that make up what a filter lets through. */
  within({ regionId, storeId, setting, storeIds }: ScoreFilter): string[] {
    const seen = storeIds && new Set(storeIds);
    const isSeen = ({ store }: Stint) => seen === null || seen.has(store);
    const oneSetting = this.#settings.length === 1 ? this.#settings[0] : null;
    if (setting !== null && oneSetting !== null && setting !== oneSetting) return [];
    if (storeId === null) return this.#piecesOf(regionId ?? network, setting, isSeen);
    const own = this.#ofStore.get(storeId) ?? [];
    const fitting = own.filter((stint) => {
      const isThere = regionId === null || this.#tree.upFrom(stint.region).includes(regionId);
      return isSeen(stint) && isThere && (setting === null || stint.setting === setting);
    });
    return fitting.length === own.length && own.length > 0 ? [storeId] : fitting.map(this.#ownName);
  }

  #sumsOf(area: string): CellSum[] {
    const settings = this.#settings.length > 1 ? this.#settings : [];
    const children = [null, ...settings].flatMap((setting) => {
      const { areas, stints } = this.#childrenOf(area, setting);
      const names = [...areas.map((each) => this.#named(each, setting)), ...stints.map(this.#ownName)];
      return this.#sum(this.#named(area, setting), names);
    });
    const bySetting = settings.map((setting) => this.#named(area, setting));
    return [...children, ...this.#sum(area, bySetting)];
  }

  #sum(name: string, partNames: readonly string[]): CellSum[] {
    const [total, parts] = [this.#ids.get(name), this.#known(partNames)];
    return total === undefined || parts.length === 0 ? [] : [{ total, parts }];
  }

  #piecesOf(area: string, setting: string | null, isSeen: (stint: Stint) => boolean): string[] {
    const whole = this.#membersOf(area, setting);
    if (!whole.some(isSeen)) return [];
    if (whole.every(isSeen)) return [this.#named(area, setting)];
    const { areas, stints } = this.#childrenOf(area, setting);
    const below = areas.flatMap((each) => this.#piecesOf(each, setting, isSeen));
    return [...below, ...stints.filter(isSeen).map(this.#ownName)];
  }

  /** The areas right below an area, and the stints that lie in it and in none of those. */
  #childrenOf(area: string, setting: string | null): { areas: string[]; stints: Stint[] } {
    const inside = this.#membersOf(area, setting).map((stint) => {
      const path = [...this.#tree.upFrom(stint.region), network];
      return { stint, below: path[path.indexOf(area) - 1] };
    });
    return {
      areas: [...new Set(inside.flatMap(({ below }) => below ?? []))],
      stints: inside.flatMap(({ stint, below }) => (below === undefined ? [stint] : [])),
    };
  }

  #membersOf(area: string, setting: string | null): readonly Stint[] {
    return this.#members[this.#ids.get(this.#named(area, setting)) ?? -1] ?? [];
  }

  #namesOf(stint: Stint): string[] {
    const areas = this.#areasOf(stint).flatMap((area) => [area, this.#named(area, stint.setting)]);
    return [...new Set([...areas, stint.store, this.#ownName(stint)])];
  }

  #areasOf({ region }: Stint): string[] {
    return [network, ...this.#tree.upFrom(region)];
  }

  /** An area by setting; where all stores have the same one, that is the area itself. */
  #named(area: string, setting: string | null): string {
    return setting === null || this.#settings.length < 2 ? area : `${area}/${setting}`;
  }

  readonly #ownName = ({ store, region }: Stint): string => {
    return (this.#ofStore.get(store)?.length ?? 0) > 1 ? `${store}@${region ?? ''}` : store;
  };

  #known(names: readonly string[]): number[] {
    return [...new Set(names)].flatMap((name) => this.#ids.get(name) ?? []);
  }
}
