import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import { PaperKeyTable } from './tables/paper-key.table.js';

/** The key by which an organisation's pages are known for its own. */
@Injectable()
export class PaperKeys {
  /** Made when it is first asked for. */
  async own(tx: Transaction): Promise<Uint8Array> {
    const keys = tx.table(PaperKeyTable);
    const kept = await keys.findOneBy({});
    if (kept !== null) return kept.key;
    await keys.insertOnce({ key: randomBytes(32) });
    const made = await keys.findOneBy({});
    if (made === null) throw new Error('The key of an organisation’s sheets was not kept.');
    return made.key;
  }
}
