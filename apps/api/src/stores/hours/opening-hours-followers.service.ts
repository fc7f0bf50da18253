import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction.js';

/** Hears that hours of a store, or of many, have changed, in the transaction that changes them. */
export type OpeningHoursFollower = (tx: Transaction) => Promise<void>;

/** Whoever counts by the hours of stores enters here. */
@Injectable()
export class OpeningHoursFollowers {
  readonly #all: OpeningHoursFollower[] = [];

  add(follower: OpeningHoursFollower): void {
    this.#all.push(follower);
  }

  async changed(tx: Transaction): Promise<void> {
    for (const follow of this.#all) await follow(tx);
  }
}
