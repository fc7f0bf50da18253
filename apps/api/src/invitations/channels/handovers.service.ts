import { Injectable } from '@nestjs/common';
import { arrays, listsOf, named, someColumns } from '../../database/some-columns.js';
import type { Row } from '../../database/table.js';
import { now } from '../../database/table-rows.js';
import type { Transaction } from '../../database/transaction.js';
import { HandoverTable } from '../tables/handover.table.js';
import { ChannelRegister } from './channel-register.service.js';

/** Invitations to be handed over, or the reason why one is not. */
export interface ToHandOver {
  invitationId: string;
  channel: string;
  dueAt: Date;
  leftOut: string | null;
}

const given = someColumns(HandoverTable, ['invitationId', 'channel', 'dueAt', 'detail', 'state']);
const insertHandovers = `insert into handovers (organisation_id, campaign_id, kind, ${named(given)})
  select $1, $2, $3, * from unnest(${arrays(given, 4)}) on conflict do nothing
  returning invitation_id as "invitationId", channel, due_at as "dueAt", state`;

/** What was handed over to channels that keep queues of their own: noted once, told in the same transaction. */
@Injectable()
export class Handovers {
  constructor(private readonly channels: ChannelRegister) {}

  /** Hands over what is new; whatever was before stays as it is. */
  async handOver(
    tx: Transaction,
    what: { campaignId: string; kind: Row<typeof HandoverTable>['kind'] },
    invitations: readonly ToHandOver[],
  ): Promise<void> {
    if (invitations.length === 0) return;
    const rows = invitations.map(({ leftOut: detail, ...each }) => {
      const state: Row<typeof HandoverTable>['state'] = detail === null ? 'standing' : 'left_out';
      return { ...each, detail, state };
    });
    const values = [tx.organisationId, what.campaignId, what.kind, ...listsOf(given, rows)];
    const written = await tx.query<Pick<Row<typeof HandoverTable>, 'invitationId' | 'channel' | 'dueAt' | 'state'>>(
      insertHandovers,
      values,
    );
    const standing = written.filter(({ state }) => state === 'standing');
    for (const [channel, own] of Map.groupBy(standing, (each) => each.channel))
      await this.channels.of(channel).queue?.handedOver(tx, what.campaignId, own);
  }

  /** The channel asks these no more, whom it did not reach: the next of the campaign's channels may follow. */
  async giveUp(tx: Transaction, channel: string, invitationIds: readonly string[], detail: string): Promise<void> {
    const standing = { invitationId: invitationIds, channel, state: 'standing' } as const;
    await tx.table(HandoverTable).update(standing, { state: 'given_up', detail, changedAt: now });
  }

  /** The channel asks these after all, whom no other has been given since. */
  async takeUp(tx: Transaction, channel: string, invitationIds: readonly string[]): Promise<void> {
    const givenUp = { invitationId: invitationIds, channel, state: 'given_up' } as const;
    await tx.table(HandoverTable).update(givenUp, { state: 'standing', detail: null, changedAt: now });
  }

  async paused(tx: Transaction, campaignId: string): Promise<void> {
    for (const { queue } of this.channels.withQueues()) await queue.paused(tx, campaignId);
  }

  /** Lets go of up to `most` of what a campaign that ended had handed over to each channel; gives the invitations that are not asked, and whether more is left. */
  async stop(tx: Transaction, campaignId: string, most: number): Promise<{ invitations: string[]; isMore: boolean }> {
    const invitations: string[] = [];
    let isMore = false;
    for (const { key, queue } of this.channels.withQueues()) {
      const standing = await tx.query<{ id: string }>(
        `select invitation_id as id from handovers where organisation_id = $1 and campaign_id = $2 and channel = $3 and state = 'standing'
         order by 1 limit $4 for update`,
        [tx.organisationId, campaignId, key, most],
      );
      const ids = standing.map(({ id }) => id);
      const letGo = await queue.stopped(tx, ids);
      await tx.query(
        `update handovers set state = 'stopped', changed_at = now(), detail = 'The campaign ended before.'
         where organisation_id = $1 and channel = $2 and invitation_id = any($3)`,
        [tx.organisationId, key, ids],
      );
      invitations.push(...letGo);
      isMore ||= ids.length === most;
    }
    return { invitations, isMore };
  }

  async withdrawn(tx: Transaction, customerIds: readonly string[]): Promise<void> {
    if (customerIds.length === 0) return;
    for (const { queue } of this.channels.withQueues()) await queue.withdrawn(tx, customerIds);
  }
}
