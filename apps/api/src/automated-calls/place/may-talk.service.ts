import type { CallingWindow } from '#calling';
import { Injectable } from '@nestjs/common';
import type { Calling } from '../../callings/calling-moves.service.js';
import { CallingHours } from '../../callings/hours/calling-hours.service.js';
import type { Transaction } from '../../database/transaction.js';
import { Standing } from '../../invitations/attempts/standing.reads.js';
import { AgreedToCalls } from '../agreed-to-calls.service.js';

/** Whether a customer may be talked with by a machine at this moment, who was called a while ago. */
@Injectable()
export class MayTalk {
  constructor(
    private readonly hours: CallingHours,
    private readonly standing: Standing,
    private readonly consents: AgreedToCalls,
  ) {}

  async mayTalk(tx: Transaction, { invitationId, customerId, campaignId, hours }: Calling): Promise<boolean> {
    const campaign = await tx.first<{ window: CallingWindow | null }>(
      `select nullif(sending -> 'window', 'null') as window from campaigns where organisation_id = $1 and id = $2`,
      [tx.organisationId, campaignId],
    );
    if (!(await this.openNow(tx))(hours, campaign?.window ?? null) || !(await this.#hasAgreed(tx, customerId)))
      return false;
    const hindered = await this.standing.hindered(tx, [invitationId]);
    // What rings goes on while its campaign rests.
    return [null, 'campaign_rests'].includes(hindered.get(invitationId) ?? null);
  }

  /** Whether it is open now in a place, by its key, within a campaign's window. */
  async openNow(tx: Transaction): Promise<(hours: string, window: CallingWindow | null) => boolean> {
    const hoursOf = await this.hours.of(tx);
    return (hours, window) => hoursOf(hours, window).isOpen(Date.now());
  }

  async #hasAgreed(tx: Transaction, customerId: string | null): Promise<boolean> {
    return customerId !== null && (await this.consents.missing(tx, [customerId])).size === 0;
  }
}
