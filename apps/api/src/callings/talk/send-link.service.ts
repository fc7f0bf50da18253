import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/config.js';
import type { Transaction } from '../../database/transaction.js';
import { AttemptsService } from '../../invitations/attempts/attempts.service.js';
import { ChannelRegister } from '../../invitations/channels/channel-register.service.js';
import { invitationToken } from '../../invitations/invitation-token.js';
import { InHand } from './in-hand.service.js';

/** Reminders of a campaign have the numbers before. */
const lastReminder = 99;

/** The personal link of whoever is being asked, and where it can be mailed. */
export interface PersonalLink {
  link: string;
  email: string | null;
}

/** The customer goes on by her link, where the interview stands. */
@Injectable()
export class SendLink {
  constructor(
    private readonly inHand: InHand,
    private readonly attempts: AttemptsService,
    private readonly channels: ChannelRegister,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async link(tx: Transaction, personId: string, id: string): Promise<PersonalLink> {
    const { invitationId, customerId } = await this.inHand.own(tx, personId, id);
    const customer = await tx.first<{ email: string | null }>(
      `select c.email from customers c where c.organisation_id = $1 and c.id = $2 and not exists (
         select from suppressions x where x.organisation_id = $1 and x.email_digest = sha256(convert_to($1::text || ':' || c.email, 'UTF8')))`,
      [tx.organisationId, customerId],
    );
    const { text } = invitationToken(this.config.secret, tx.organisationId, invitationId);
    return { link: `${this.config.publicUrl}/r/${text}`, email: customer?.email ?? null };
  }

  /** Mails the link at once, since she asked for it; false where there is no address. Pressed twice while one waits, it is one mail. */
  async mail(tx: Transaction, personId: string, id: string): Promise<boolean> {
    const { email } = await this.link(tx, personId, id);
    const { invitationId, campaignId } = await this.inHand.own(tx, personId, id);
    if (email === null) return false;
    const before = await tx.first<{ next: number; waits: boolean }>(
      `select greatest(max(number), ${lastReminder}) + 1 as next, coalesce(bool_or(state in ('queued', 'leased', 'reaching')), false) as waits
       from attempts where organisation_id = $1 and invitation_id = $2 and channel = 'email'`,
      [tx.organisationId, invitationId],
    );
    if (before?.waits === true) return true;
    const asked = { campaignId, kind: 'again', number: before?.next ?? lastReminder + 1 } as const;
    await this.attempts.queue(tx, asked, [{ invitationId, channel: 'email', dueAt: new Date(), leftOut: null }]);
    await this.channels.wake(tx, ['email']);
    return true;
  }
}
