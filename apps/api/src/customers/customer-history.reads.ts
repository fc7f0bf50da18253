import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import type { AskedRow } from './customers.wire.js';

/** Tells what one room knows of a customer's history, newest first. */
export type HistoryTeller = (tx: Transaction, customerId: string, most: number) => Promise<AskedRow[]>;

const most = 200;

/** Why a person was asked, and why not: what rooms after this one know of it. Each enters what it knows. */
@Injectable()
export class CustomerHistory {
  readonly #tellers: HistoryTeller[] = [];

  add(teller: HistoryTeller): void {
    this.#tellers.push(teller);
  }

  /** Everything of one customer, newest first. */
  async of(tx: Transaction, customerId: string): Promise<AskedRow[]> {
    const told: AskedRow[] = [];
    for (const tell of this.#tellers) told.push(...(await tell(tx, customerId, most)));
    return told.toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, most);
  }
}
