import { Injectable } from '@nestjs/common';
import type { CanonicalRecord } from '#surveys';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import { ResponseTable } from './tables/response.table.js';

interface Kept {
  record: CanonicalRecord;
  held: boolean;
}

/**
 * Changes what a stored response says, or whether it counts. Notes what the cells hold of it, so that folding takes out
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

  /** Puts a record in the place of one that is scored alike, such as without its words: the cells hold what they held. */
  async lighten(tx: Transaction, responseId: string, record: CanonicalRecord): Promise<void> {
    await tx.table(ResponseTable).update({ id: responseId }, { record });
  }

  /** Lets a response that was held back count from now on. */
  async release(tx: Transaction, responseId: string): Promise<void> {
    await this.#hold(tx, responseId, false);
  }

  /** Takes a response out of every figure; its answers stay. */
  async withhold(tx: Transaction, responseId: string): Promise<void> {
    await this.#hold(tx, responseId, true);
  }

  async #hold(tx: Transaction, responseId: string, held: boolean): Promise<void> {
    await this.#takeBack(tx, responseId);
    await tx.table(ResponseTable).update({ id: responseId }, { held });
  }

  /** Notes the record that the cells hold, where they hold one, and that the response is to be folded anew. */
  async #takeBack(tx: Transaction, responseId: string): Promise<Kept> {
    const keys = [tx.organisationId, responseId];
    // A fold that has the note in hand is waited for here; after it the cells hold the record.
    const waiting = await tx.change('delete from unfolded where organisation_id = $1 and response_id = $2', keys);
    const kept = await tx.first<Kept>(
      'select record, held from responses where organisation_id = $1 and id = $2 and erased_at is null for no key update',
      keys,
    );
    if (kept === null) throw new Problem('not_found', {});
    if (waiting === 0 && !kept.held)
      await tx.query('insert into restatements (organisation_id, response_id, record) values ($1, $2, $3)', [
        ...keys,
        JSON.stringify(kept.record),
      ]);
    await tx.query('insert into unfolded (organisation_id, response_id) values ($1, $2)', keys);
    return kept;
  }
}
