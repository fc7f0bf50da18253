import { Injectable } from '@nestjs/common';
import { CustomerHistory } from '../customers/customer-history.reads.js';
import type { AskedRow } from '../customers/customers.wire.js';
import { PersonalDataRegister, type PersonalData } from '../customers/personal-data.service.js';
import type { Transaction } from '../database/transaction.js';
import { toldState } from './attempts/attempt-state.js';

interface ToldInvitation {
  campaign: string;
  invitedAt: Date;
  openedAt: Date | null;
  answeredAt: Date | null;
}

/** What a customer was asked to answer, and why not at other times. Cut off from the person as the customer's own row goes. */
@Injectable()
export class PersonalInvitations implements PersonalData {
  readonly tables = ['invitations', 'campaign_skips', 'handovers'];

  constructor(register: PersonalDataRegister, history: CustomerHistory) {
    register.add(this);
    history.add((tx, customerId, most) => this.#history(tx, customerId, most));
  }

  async tell(tx: Transaction, customerId: string) {
    const values = [tx.organisationId, customerId];
    const invitations = await tx.query<ToldInvitation>(
      `select c.name as campaign, i.created_at as "invitedAt", i.opened_at as "openedAt", i.answered_at as "answeredAt" from invitations i
       join campaigns c on c.organisation_id = i.organisation_id and c.id = i.campaign_id
       where i.organisation_id = $1 and i.customer_id = $2 order by i.created_at, i.id`,
      values,
    );
    const notAsked = await tx.query<{ campaign: string; at: Date; reason: string }>(
      `select c.name as campaign, k.at, k.reason from campaign_skips k
       join campaigns c on c.organisation_id = k.organisation_id and c.id = k.campaign_id
       where k.organisation_id = $1 and k.customer_id = $2 order by k.at`,
      values,
    );
    return { invitations, notAsked };
  }

  async involved(tx: Transaction, customerIds: readonly string[]) {
    const invited = await tx.query<{ id: string }>(
      'select distinct customer_id as id from invitations where organisation_id = $1 and customer_id = any($2)',
      [tx.organisationId, customerIds],
    );
    return invited.map(({ id }) => id);
  }

  /** Every attempt, every answer and every time that the customer was not asked. */
  async #history(tx: Transaction, customerId: string, most: number): Promise<AskedRow[]> {
    return tx.query<AskedRow>(
      `select h.at, c.name as campaign, c.id as "campaignId", h.channel, h.what, h.outcome, h.detail from (
         select coalesce(a.sent_at, a.changed_at) as at, i.campaign_id, a.channel, a.kind as what, ${toldState('a')} as outcome, a.detail
         from invitations i join attempts a on a.organisation_id = i.organisation_id and a.invitation_id = i.id
         where i.organisation_id = $1 and i.customer_id = $2
         union all
         select answered_at, campaign_id, null, 'answer', 'answered', null from invitations
         where organisation_id = $1 and customer_id = $2 and answered_at is not null
         union all
         select at, campaign_id, null, 'skipped', reason, null from campaign_skips where organisation_id = $1 and customer_id = $2) h
       join campaigns c on c.organisation_id = $1 and c.id = h.campaign_id
       order by h.at desc limit $3`,
      [tx.organisationId, customerId, most],
    );
  }
}
