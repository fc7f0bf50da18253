import { Injectable } from '@nestjs/common';
import type { OwnField } from '#surveys';
import type { Transaction } from '../database/transaction.js';

type Read = (tx: Transaction) => Promise<OwnField[]>;

/** The organisation's own fields of customers, as conditions and texts may name them: told by the room that keeps customers. */
@Injectable()
export class OwnFields {
  #read: Read = () => Promise.resolve([]);

  toldBy(read: Read): void {
    this.#read = read;
  }

  read(tx: Transaction): Promise<OwnField[]> {
    return this.#read(tx);
  }
}
