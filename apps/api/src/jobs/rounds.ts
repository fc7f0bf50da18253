import type { Logger } from '@nestjs/common';
import { databaseTrouble } from '../http/database-trouble.js';
import { Problem } from '../http/problem.js';
import { asWork } from './as-work.js';

/**
 * The same work again and again for as long as the process works, a while after the last round has ended. A round that fails is
 * logged and does not keep the next one from coming.
 */
export class Rounds {
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> = Promise.resolve();
  #isOver = false;

  constructor(
    private readonly work: () => Promise<void>,
    private readonly between: number | (() => number),
    private readonly log: Logger,
  ) {}

  /** True once no further round is wanted: long work stops at the next safe place. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Begins after a while, or at once. */
  begin({ atOnce = false } = {}): void {
    if (atOnce) this.#go();
    else this.#timer = setTimeout(() => this.#go(), typeof this.between === 'number' ? this.between : this.between());
  }

  /** Ends, once the round that is under way has. */
  async end(): Promise<void> {
    this.#isOver = true;
    clearTimeout(this.#timer);
    await this.#round;
  }

  /** What the database's absence makes of a round is no news: whoever watches the database says it once. */
  #complain(error: unknown): void {
    if (databaseTrouble(error) === null && !isRefusal(error))
      this.log.error(error instanceof Error ? (error.stack ?? error.message) : error);
  }

  #go(): void {
    this.#round = asWork(this.work)
      .catch((error: unknown) => this.#complain(error))
      .finally(() => {
        if (!this.#isOver) this.begin();
      });
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof Problem && error.status === 503;
}
