import { seededRandom, type Random } from '#surveys';

/** Seeded chance for the sample: the same sample every time. */
export class Chance {
  readonly #next: Random;

  constructor(seed: string) {
    this.#next = seededRandom(seed, 'sample');
  }

  /** Evenly from 0 up to, not including, 1. */
  share(): number {
    return this.#next();
  }

  /** True in so many of a hundred cases. */
  isIn(percent: number): boolean {
    return this.#next() * 100 < percent;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.#next() * items.length)] as Item;
  }

  /** Picks by weight. */
  weighed<Item>(items: readonly Item[], weight: (item: Item) => number): Item {
    let left = this.#next() * items.reduce((sum, item) => sum + weight(item), 0);
    return items.find((item) => (left -= weight(item)) <= 0) ?? (items.at(-1) as Item);
  }

  /** Normal around zero (Box–Muller). */
  normal(deviation: number): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.#next()));
    return radius * Math.cos(2 * Math.PI * this.#next()) * deviation;
  }
}
