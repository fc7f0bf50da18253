import { databaseTrouble } from '../http/database-trouble.js';
import { Problem } from '../http/problem.js';

/** Whoever waits for so long for others to be written is told to come again; where nobody waits for an answer, it may be longer. */
const usualPatience = 4_500;

/** Something waiting to be written together with others of its organisation. */
interface Waiting<Input, Output> {
  input: Input;
  done: (output: Output) => void;
  failed: (error: unknown) => void;
  since: number;
}

/**
 * Gathers concurrent writes of one organisation into one commit. While batches are in flight, what arrives waits for the
 * next one; each is answered only after its own batch is committed. Durability stays, the cost of a commit is shared.
 */
export class GatheredWrites<Input, Output> {
  readonly #waiting = new Map<string, Waiting<Input, Output>[]>();
  /** Batches in flight, by organisation. */
  readonly #inFlight = new Map<string, number>();
  #isSweeping = false;

  constructor(
    private readonly write: (organisationId: string, batch: Input[]) => Promise<Output[]>,
    /** Batches in flight, those of one organisation, and how many go into one; milliseconds of patience. */
    private readonly limits: { inFlight: number; ofOne?: number; batch: number; patience?: number },
  ) {}

  add(organisationId: string, input: Input): Promise<Output> {
    return new Promise((done, failed) => {
      const waiting = this.#waiting.get(organisationId);
      const since = Date.now();
      if (waiting) waiting.push({ input, done, failed, since });
      else this.#waiting.set(organisationId, [{ input, done, failed, since }]);
      this.#next();
      if (this.#waiting.size > 0 && !this.#isSweeping) this.#refuseLater();
    });
  }

  #next(): void {
    for (let first = this.#firstFree(); first !== undefined; first = this.#firstFree()) {
      const [organisationId, waiting] = first;
      const batch = waiting.splice(0, this.limits.batch);
      // Entered anew at the end while some are left, so that organisations take turns.
      this.#waiting.delete(organisationId);
      if (waiting.length > 0) this.#waiting.set(organisationId, waiting);
      void this.#run(organisationId, batch);
    }
  }

  /** The first organisation that may have another batch in flight. */
  #firstFree(): [string, Waiting<Input, Output>[]] | undefined {
    const { inFlight, ofOne = inFlight } = this.limits;
    const all = [...this.#inFlight.values()].reduce((sum, count) => sum + count, 0);
    if (all >= inFlight) return undefined;
    return [...this.#waiting].find(([organisationId]) => (this.#inFlight.get(organisationId) ?? 0) < ofOne);
  }

  #refuseLater(): void {
    this.#isSweeping = true;
    setTimeout(() => this.#refuseLate(), 500);
  }

  /** What is in flight may hang: nobody waits behind it for longer than is of use. */
  #refuseLate(): void {
    for (const [organisationId, waiting] of this.#waiting) {
      const late = waiting.filter(({ since }) => Date.now() - since > (this.limits.patience ?? usualPatience));
      if (late.length === waiting.length) this.#waiting.delete(organisationId);
      else waiting.splice(0, late.length);
      for (const { failed } of late) failed(new Problem('busy', {}));
    }
    this.#isSweeping = false;
    if (this.#waiting.size > 0) this.#refuseLater();
  }

  async #run(organisationId: string, batch: Waiting<Input, Output>[]): Promise<void> {
    this.#inFlight.set(organisationId, (this.#inFlight.get(organisationId) ?? 0) + 1);
    try {
      const outputs = await this.write(
        organisationId,
        batch.map(({ input }) => input),
      );
      for (const [index, each] of batch.entries()) each.done(outputs[index] as Output);
    } catch (error) {
      await this.#separately(organisationId, batch, error);
    } finally {
      const left = (this.#inFlight.get(organisationId) ?? 1) - 1;
      if (left === 0) this.#inFlight.delete(organisationId);
      else this.#inFlight.set(organisationId, left);
      this.#next();
    }
  }

  /** A batch that failed is tried one by one, so that one bad write takes no other down with it. */
  async #separately(organisationId: string, batch: Waiting<Input, Output>[], error: unknown): Promise<void> {
    const isAway = databaseTrouble(error) === 'database_unavailable' || error instanceof Problem;
    if (batch.length === 1 || isAway) {
      for (const { failed } of batch) failed(error);
      return;
    }
    for (const { input, done, failed } of batch)
      await this.write(organisationId, [input]).then(([output]) => done(output as Output), failed);
  }
}
