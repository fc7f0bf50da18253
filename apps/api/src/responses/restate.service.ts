import { Injectable } from '@nestjs/common';
import type { CanonicalRecord } from '#surveys';
import type { Row } from '../database/table.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import { ResponseTable } from './tables/response.table.js';
import { RestatementTable } from './tables/restatement.table.js';
import { UnfoldedTable } from './tables/unfolded.table.js';

/**
 * Changes what a stored response says, or whether it counts. Notes what the cells count of it, so that folding takes out
 * exactly that before it adds the new state: every figure follows, and none is touched twice.
 */
@Injectable()
export class RestateService {
  /** Puts another record in the place of a response's; gives the one before. */
  async restate(tx: Transaction, responseId: string, record: CanonicalRecord): Promise<CanonicalRecord> {
    const kept = await this.#takeBack(tx, responseId);
    await tx.table(ResponseTable).update({ id: responseId }, { record });
    return kept.record;
  }

  /** Puts a record in the place of one that is scored alike, such as without its words: the cells stay as they are. */
  async lighten(tx: Transaction, responseId: string, record: CanonicalRecord): Promise<void> {
    await tx.table(ResponseTable).update({ id: responseId }, { record });
  }

  /** Lets a response that was kept out of the figures count from now on. */
  async release(tx: Transaction, responseId: string): Promise<void> {
    await this.#takeBack(tx, responseId);
    await tx.table(ResponseTable).update({ id: responseId }, { held: false });
  }

  /** Notes the record that the cells hold, where they hold one, and that the response is to be folded anew. */
  async #takeBack(tx: Transaction, responseId: string): Promise<Row<typeof ResponseTable>> {
    const unfolded = tx.table(UnfoldedTable);
    // A fold that has the note in hand is waited for here; after it the cells hold the record.
    const waiting = await unfolded.delete({ responseId });
    const kept = await tx.table(ResponseTable).lock({ id: responseId, erasedAt: null });
    if (kept === null) throw new Problem('not_found', {});
    if (waiting === 0 && !kept.held) await tx.table(RestatementTable).insert({ responseId, record: kept.record });
    await unfolded.insert({ responseId });
    return kept;
  }
}
