/** Something waiting to be written together with others of its organisation. */
interface Waiting<Input, Output> {
  input: Input;
  done: (output: Output) => void;
  failed: (error: unknown) => void;
}

/**
 * Gathers concurrent writes of one organisation into one commit. While batches are in flight, what arrives waits for the
 * next one; each is answered only after its own batch is committed. Durability stays, the cost of a commit is shared.
 */
export class GatheredWrites<Input, Output> {
  readonly #waiting = new Map<string, Waiting<Input, Output>[]>();
  #inFlight = 0;

  constructor(
    private readonly write: (organisationId: string, batch: Input[]) => Promise<Output[]>,
    private readonly limits: { inFlight: number; batch: number },
  ) {}

  add(organisationId: string, input: Input): Promise<Output> {
    return new Promise((done, failed) => {
      const waiting = this.#waiting.get(organisationId);
      if (waiting) waiting.push({ input, done, failed });
      else this.#waiting.set(organisationId, [{ input, done, failed }]);
      this.#next();
    });
  }

  #next(): void {
    while (this.#inFlight < this.limits.inFlight) {
      const [first] = this.#waiting;
      if (first === undefined) return;
      const [organisationId, waiting] = first;
      const batch = waiting.splice(0, this.limits.batch);
      // Entered anew at the end while some are left, so that organisations take turns.
      this.#waiting.delete(organisationId);
      if (waiting.length > 0) this.#waiting.set(organisationId, waiting);
      void this.#run(organisationId, batch);
    }
  }

  async #run(organisationId: string, batch: Waiting<Input, Output>[]): Promise<void> {
    this.#inFlight += 1;
    try {
      const outputs = await this.write(
        organisationId,
        batch.map(({ input }) => input),
      );
      for (const [index, each] of batch.entries()) each.done(outputs[index] as Output);
    } catch (error) {
      await this.#separately(organisationId, batch, error);
    } finally {
      this.#inFlight -= 1;
      this.#next();
    }
  }

  /** A batch that failed is tried one by one, so that one bad write takes no other down with it. */
  async #separately(organisationId: string, batch: Waiting<Input, Output>[], error: unknown): Promise<void> {
    if (batch.length === 1) {
      batch[0]?.failed(error);
      return;
    }
    for (const { input, done, failed } of batch)
      await this.write(organisationId, [input]).then(([output]) => done(output as Output), failed);
  }
}
