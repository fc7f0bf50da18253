import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { ResponsesReads } from '../../responses/responses.reads.js';
import { FoldResponses } from '../cells/fold-responses.service.js';
import type { scoreChanges } from '../score-changes.js';

/** Erases one response with all it said. The cells give back exactly what it had added. */
@Injectable()
export class EraseResponse {
  constructor(
    private readonly reads: ResponsesReads,
    private readonly folding: FoldResponses,
    private readonly trail: ChangeTrail<typeof scoreChanges>,
  ) {}

  async erase(tx: Transaction, who: Who, id: string): Promise<void> {
    const { survey } = await this.reads.one(tx, who.scope, id);
    await this.folding.takeOut(tx, id);
    for (const table of ['comments', 'contact_wishes'])
      await tx.query(`delete from ${table} where organisation_id = $1 and response_id = $2`, [tx.organisationId, id]);
    await tx.query(
      `update responses set record = '{"answers": {}}', erased_at = now(), customer_id = null, invitation_id = null, fields = null
       where organisation_id = $1 and id = $2`,
      [tx.organisationId, id],
    );
    await this.trail.record(tx, who, { action: 'erased', kind: 'response', id, name: survey });
  }
}
