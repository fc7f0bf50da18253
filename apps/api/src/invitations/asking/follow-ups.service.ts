import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import type { Campaign } from '../../campaigns/campaigns.reads.js';
import type { Transaction } from '../../database/transaction.js';
import { AttemptsService } from '../attempts/attempts.service.js';
import { ChannelRegister } from '../channels/channel-register.service.js';
import { budgetOf, reserveContacts, type Reservation } from './contact-budget.js';
import { mailFreeDays, sendTimes } from './send-times.js';

/** Somebody who was asked before and is to be asked again. */
export interface ToFollowUp {
  invitationId: string;
  customerId: string;
  channel: string;
  timeZone: string;
}

/** What kind of attempt it is, and the ledger's words for whoever has no contact left. */
export interface FollowUp {
  kind: 'reminder' | 'next';
  number: number;
  notAsked: Record<NonNullable<Reservation['reason']>, string>;
}

/** Asks again whoever was asked before, within the same campaign. */
@Injectable()
export class FollowUps {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly attempts: AttemptsService,
    private readonly channels: ChannelRegister,
  ) {}

  /**
   * Queues an attempt for each of these people at a moment when their contact budget and the campaign's window let it, and wakes
   * their channels. Whoever has no contact left stands in the ledger with the reason, and is not asked.
   */
  async queue(tx: Transaction, campaign: Campaign, due: readonly ToFollowUp[], as: FollowUp): Promise<void> {
    if (due.length === 0) return;
    const { kind, number, notAsked } = as;
    const { settings } = await this.organisations.read(tx);
    // The gap is between campaigns; within one, each reminder and each channel has its own.
    const budget = { ...budgetOf(settings, campaign.sending.waitDays), gapDays: 0 };
    const customers = due.map(({ customerId }) => customerId);
    const reserved = await reserveContacts(tx, customers, budget);
    const start = new Date();
    const asked = due.map(({ invitationId, customerId, timeZone }) => ({
      id: invitationId,
      timeZone,
      notBefore: reserved.get(customerId)?.at ?? start,
    }));
    const { window } = campaign.sending;
    const times = sendTimes(asked, { start, window, spreadHours: 0, closedDays: mailFreeDays(settings) });
    const queued = due.map(({ invitationId, channel, customerId }) => {
      const reason = reserved.get(customerId)?.reason ?? null;
      const dueAt = times.get(invitationId) ?? start;
      return { invitationId, channel, dueAt, leftOut: reason === null ? null : notAsked[reason] };
    });
    await this.attempts.queue(tx, { campaignId: campaign.id, kind, number }, queued);
    await this.channels.wake(
      tx,
      due.map(({ channel }) => channel),
    );
  }
}
