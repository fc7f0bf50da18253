import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';

/** Hears that an address gets no more mail, in the transaction that notes it. */
export type SuppressionFollower = (tx: Transaction, email: string) => Promise<void>;

/** Whoever writes to addresses enters here, and stops what is on its way. */
@Injectable()
export class SuppressionFollowers {
  readonly #all: SuppressionFollower[] = [];

  add(follower: SuppressionFollower): void {
    this.#all.push(follower);
  }

  async suppressed(tx: Transaction, email: string): Promise<void> {
    for (const follow of this.#all) await follow(tx, email);
  }
}
