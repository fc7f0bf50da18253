import type { Logger } from '@nestjs/common';
import { databaseTrouble } from '../http/database-trouble.js';
import { Problem } from '../http/problem.js';
import { asWork } from './as-work.js';
import type { Pace, Round, RoundRun } from './round.js';

/**
 * The same work again and again for as long as the process works, a while after the last round has ended. A round that fails is
 * logged and does not keep the next one from coming.
 */
export class GoingRound implements RoundRun {
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> = Promise.resolve();
  #isOver = false;

  constructor(
    private readonly work: Round,
    private readonly pace: Pace,
    private readonly log: Logger,
  ) {}

  get isOver(): boolean {
    return this.#isOver;
  }

  begin(): void {
    if (this.pace.atOnce) this.#go();
    else this.#wait(this.pace.every);
  }

  /** Ends, once the round that is under way has. */
  async end(): Promise<void> {
    this.#isOver = true;
    clearTimeout(this.#timer);
    await this.#round;
  }

  /** What the database's absence makes of a round is no news: whoever watches the database says it once. */
  #complain(error: unknown): 'soon' {
    if (databaseTrouble(error) === null && !isRefusal(error))
      this.log.error(error instanceof Error ? (error.stack ?? error.message) : error);
    return 'soon';
  }

  #wait(milliseconds: number): void {
    if (!this.#isOver) this.#timer = setTimeout(() => this.#go(), milliseconds);
  }

  #go(): void {
    const { every, soon = every } = this.pace;
    this.#round = asWork(() => this.work(this))
      .catch((error: unknown) => this.#complain(error))
      .then((wanted) => this.#wait(wanted === 'soon' ? soon : every));
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof Problem && error.status === 503;
}
