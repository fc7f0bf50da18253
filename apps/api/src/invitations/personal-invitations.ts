import { Injectable } from '@nestjs/common';
import { PersonalDataRegister, type PersonalData } from '../customers/personal-data.js';
import type { Transaction } from '../database/transaction.js';

interface ToldInvitation {
  campaign: string;
  invitedAt: Date;
  openedAt: Date | null;
  answeredAt: Date | null;
}

/** What a customer was asked to answer, and why not at other times. Cut off from the person as the customer's own row goes. */
@Injectable()
export class PersonalInvitations implements PersonalData {
  readonly tables = ['invitations', 'campaign_skips'];

  constructor(register: PersonalDataRegister) {
    register.add(this);
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
}
