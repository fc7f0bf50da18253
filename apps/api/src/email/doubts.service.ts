import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../access/change-trail.js';
import type { ChangeAction } from '../access/change-words.js';
import type { Who } from '../access/who.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';

/** Mails of which nobody knows whether they arrived: never sent again by themselves, decided by a person. */
@Injectable()
export class DoubtsService {
  constructor(private readonly trail: ChangeTrail) {}

  async list(tx: Transaction, state: 'in_doubt' | 'refused', limit: number) {
    return tx.query(
      `select a.id, a.kind, a.state, a.detail, a.changed_at as at,
         json_build_object('id', c.id, 'name', c.name) as campaign,
         case when cu.id is null then null else json_build_object('id', cu.id, 'name', cu.name, 'email', cu.email) end as customer
       from attempts a
       join campaigns c on c.organisation_id = a.organisation_id and c.id = a.campaign_id
       join invitations i on i.organisation_id = a.organisation_id and i.id = a.invitation_id
       left join customers cu on cu.organisation_id = i.organisation_id and cu.id = i.customer_id
       where a.organisation_id = $1 and a.state = $2 order by a.changed_at desc limit $3`,
      [tx.organisationId, state, limit],
    );
  }

  /** Sends it once more, by a person's decision: the customer may get it twice. */
  async resend(tx: Transaction, who: Who, id: string): Promise<void> {
    await this.#decide(tx, who, id, `state = 'queued', due_at = now(), tries = 0`, 'sent again');
    await tx.publish({ name: 'mail.due' });
  }

  async takeAsSent(tx: Transaction, who: Who, id: string): Promise<void> {
    await this.#decide(tx, who, id, `state = 'sent', sent_at = changed_at`, 'taken as sent');
  }

  async #decide(tx: Transaction, who: Who, id: string, change: string, action: ChangeAction<'mail'>): Promise<void> {
    const attempt = await tx.first<{ state: string }>(
      'select state from attempts where organisation_id = $1 and id = $2 for update',
      [tx.organisationId, id],
    );
    if (attempt === null) throw new Problem('not_found', {});
    if (attempt.state !== 'in_doubt')
      throw new Problem('wrong_state', { what: 'mail', state: attempt.state, wanted: 'in doubt' });
    await tx.query(`update attempts set ${change}, changed_at = now() where organisation_id = $1 and id = $2`, [
      tx.organisationId,
      id,
    ]);
    await this.trail.record(tx, who, { action, kind: 'mail', id, name: '' });
  }
}
