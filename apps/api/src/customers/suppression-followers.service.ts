import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';

/** An address that gets no more mail, if there is one, and the people who by that want to hear nothing more at all. */
export interface Stopped {
  email: string | null;
  optedOut: readonly string[];
}

/** Hears it in the transaction that notes it. */
export type SuppressionFollower = (tx: Transaction, stopped: Stopped) => Promise<void>;

/** Hears that a number may be rung again, by the digest under which it was kept. */
export type LiftFollower = (tx: Transaction, numberDigest: Buffer) => Promise<void>;

/** Whoever asks people enters here, and stops what is on its way. */
@Injectable()
export class SuppressionFollowers {
  readonly #all: SuppressionFollower[] = [];
  readonly #ofLifted: LiftFollower[] = [];

  add(follower: SuppressionFollower): void {
    this.#all.push(follower);
  }

  addOfLifted(follower: LiftFollower): void {
    this.#ofLifted.push(follower);
  }

  async lifted(tx: Transaction, numberDigest: Buffer): Promise<void> {
    for (const follow of this.#ofLifted) await follow(tx, numberDigest);
  }

  async suppressed(tx: Transaction, stopped: Stopped): Promise<void> {
    for (const follow of this.#all) await follow(tx, stopped);
  }
}
