import { Problem } from '../../http/problem.js';

interface Waiting {
  enter: () => void;
}

/**
 * Lets only so many in at once, and of one organisation so many that some room stays for the others. Who waits comes in by
 * organisations in turn, and is refused as `busy` after a while.
 */
export class Turns {
  readonly #inside = new Map<string, number>();
  readonly #waiting = new Map<string, Waiting[]>();
  #all = 0;

  constructor(private readonly limits: { atOnce: number; ofOne: number; patience: number }) {}

  async during<Result>(organisationId: string, work: () => Promise<Result>): Promise<Result> {
    await this.#enter(organisationId);
    try {
      return await work();
    } finally {
      this.#leave(organisationId);
    }
  }

  #enter(organisationId: string): Promise<void> | void {
    if (this.#mayEnter(organisationId)) return this.#count(organisationId, 1);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#forget(organisationId, waiting);
        reject(new Problem('busy', {}));
      }, this.limits.patience);
      const enter = () => {
        clearTimeout(timer);
        this.#count(organisationId, 1);
        resolve();
      };
      const waiting = { enter };
      this.#waiting.set(organisationId, [...(this.#waiting.get(organisationId) ?? []), waiting]);
    });
  }

  #leave(organisationId: string): void {
    this.#count(organisationId, -1);
    for (const [id, waiting] of this.#waiting) {
      if (this.#all >= this.limits.atOnce) return;
      const [first] = waiting;
      if (first === undefined || !this.#mayEnter(id)) continue;
      this.#forget(id, first);
      first.enter();
    }
  }

  #mayEnter(organisationId: string): boolean {
    return this.#all < this.limits.atOnce && (this.#inside.get(organisationId) ?? 0) < this.limits.ofOne;
  }

  #count(organisationId: string, change: 1 | -1): void {
    this.#all += change;
    const inside = (this.#inside.get(organisationId) ?? 0) + change;
    if (inside === 0) this.#inside.delete(organisationId);
    else this.#inside.set(organisationId, inside);
  }

  /** Takes one out of the queue; its organisation goes to the end, so that all take turns. */
  #forget(organisationId: string, waiting: Waiting): void {
    const left = (this.#waiting.get(organisationId) ?? []).filter((each) => each !== waiting);
    this.#waiting.delete(organisationId);
    if (left.length > 0) this.#waiting.set(organisationId, left);
  }
}
