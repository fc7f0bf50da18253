import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction.js';
import { standingSql, type Hindrance } from './standing-sql.js';

/** Who of those that were handed over may not be asked, as for every channel. */
@Injectable()
export class Standing {
  /** Of some invitations those with a hindrance. Judged again by the statement that makes the attempt. */
  async hindered(tx: Transaction, invitationIds: readonly string[]): Promise<Map<string, Hindrance>> {
    const rows = await tx.query<{ id: string; hindrance: Hindrance }>(
      `select invitation_id as id, hindrance from (${standingSql('i.id = any($2)')}) s where hindrance is not null`,
      [tx.organisationId, invitationIds],
    );
    return new Map(rows.map(({ id, hindrance }) => [id, hindrance]));
  }
}
