import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { ChannelRegister } from '../channels/channel-register.service.js';
import type { DoubtRow } from '../ledger.wire.js';
import { AttemptsService } from './attempts.service.js';
import type { attemptChanges } from './attempt-changes.js';

/** Attempts of which nobody knows whether they arrived: never sent again by themselves, decided by a person. */
@Injectable()
export class DoubtsService {
  constructor(
    private readonly attempts: AttemptsService,
    private readonly channels: ChannelRegister,
    private readonly trail: ChangeTrail<typeof attemptChanges>,
  ) {}

  async list(tx: Transaction, state: 'in_doubt' | 'refused', limit: number) {
    return tx.query<DoubtRow>(
      `select a.id, a.channel, a.kind, a.state, a.detail, a.changed_at as at,
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

  /** Makes it once more, by a person's decision: the customer may be reached twice. */
  async resend(tx: Transaction, who: Who, id: string): Promise<void> {
    const channel = await this.#channelOf(tx, id);
    await this.attempts.resend(tx, channel, id);
    await this.trail.record(tx, who, { action: 'sent again', kind: 'attempt', id, name: '' });
    await this.channels.wake(tx, [channel]);
  }

  async takeAsSent(tx: Transaction, who: Who, id: string): Promise<void> {
    await this.attempts.prove(tx, await this.#channelOf(tx, id), id, null);
    await this.trail.record(tx, who, { action: 'taken as sent', kind: 'attempt', id, name: '' });
  }

  /** The channel of an attempt that is in doubt, and stays so until this transaction ends. */
  async #channelOf(tx: Transaction, id: string): Promise<string> {
    const attempt = await tx.first<{ state: string; channel: string }>(
      'select state, channel from attempts where organisation_id = $1 and id = $2 for update',
      [tx.organisationId, id],
    );
    if (attempt === null) throw new Problem('not_found', {});
    if (attempt.state !== 'in_doubt')
      throw new Problem('wrong_state', { what: 'attempt', state: attempt.state, wanted: 'in doubt' });
    return attempt.channel;
  }
}
