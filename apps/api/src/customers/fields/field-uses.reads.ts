import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction.js';

/** Names what in a room needs a field, so that it can't go; nothing where nothing does. */
export type FieldUse = (tx: Transaction, key: string) => Promise<string[]>;

/** Whoever needs an organisation's own fields enters here: they know nothing of those who use them. */
@Injectable()
export class FieldUses {
  readonly #all: FieldUse[] = [];

  add(use: FieldUse): void {
    this.#all.push(use);
  }

  async of(tx: Transaction, key: string): Promise<string[]> {
    const uses: string[] = [];
    for (const use of this.#all) uses.push(...(await use(tx, key)));
    return uses;
  }
}
