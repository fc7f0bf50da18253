/** More ways than this through one statement are not walked. */
const most = 128;

/** Walks all ways through something that asks at each fork which branch to take; one fork, asked again, answers alike. */
export class Choices {
  #taken: { key: string; of: number; at: number }[] = [];
  #met = 0;
  readonly #made = new Map<string, number>();

  /** Which of so many branches to take. */
  choose(key: string, of: number): number {
    if (of <= 1) return 0;
    const known = this.#made.get(key);
    if (known !== undefined) return Math.min(known, of - 1);
    const taken = (this.#taken[this.#met] ??= { key, of, at: 0 });
    this.#met += 1;
    this.#made.set(key, taken.at);
    return taken.at;
  }

  /** What the walk gives on each of the ways. */
  static all<Result>(walk: (choices: Choices) => Result): Result[] {
    const choices = new Choices();
    const results: Result[] = [];
    do {
      choices.#met = 0;
      choices.#made.clear();
      results.push(walk(choices));
    } while (results.length < most && choices.#next());
    return results;
  }

  #next(): boolean {
    this.#taken = this.#taken.slice(0, this.#met);
    for (;;) {
      const last = this.#taken.at(-1);
      if (last === undefined) return false;
      last.at += 1;
      if (last.at < last.of) return true;
      this.#taken.pop();
    }
  }
}
