import { Injectable } from '@nestjs/common';
import { SuppressionFollowers } from '../../customers/suppression-followers.service.js';
import type { Transaction } from '../../database/transaction.js';
import { Handovers } from '../../invitations/channels/handovers.service.js';
import { CallingMoves, type Calling } from '../calling-moves.service.js';

/** Those whose number alone kept them out, whose campaign still asks, who have not answered, and whom no other channel has been given since. */
const leftOutSql = `
  select k.id, k.channel, k.invitation_id as "invitationId" from callings k
  join campaigns c on c.organisation_id = $1 and c.id = k.campaign_id and c.status in ('running', 'paused')
  join invitations i on i.organisation_id = $1 and i.id = k.invitation_id and i.state not in ('answered', 'cancelled')
  where k.organisation_id = $1 and k.state = 'stopped' and k.reason = 'number_suppressed'
    and sha256(convert_to($1::text || ':' || k.number, 'UTF8')) = $2
    and not exists (select from attempts a where a.organisation_id = $1 and a.invitation_id = k.invitation_id and a.channel <> k.channel
      and a.kind = 'next' and a.due_at >= k.changed_at)
    and not exists (select from handovers h where h.organisation_id = $1 and h.invitation_id = k.invitation_id and h.channel <> k.channel
      and h.changed_at > k.changed_at)
  order by k.id for update of k`;

/** Brings callings back into the queue that were left out of it for something that no longer is. */
@Injectable()
export class BringBack {
  constructor(
    private readonly moves: CallingMoves,
    private readonly handovers: Handovers,
    followers: SuppressionFollowers,
  ) {
    followers.addOfLifted((tx, numberDigest) => this.#ofNumber(tx, numberDigest));
  }

  async #ofNumber(tx: Transaction, numberDigest: Buffer): Promise<void> {
    const leftOut = await tx.query<Pick<Calling, 'id' | 'channel' | 'invitationId'>>(leftOutSql, [
      tx.organisationId,
      numberDigest,
    ]);
    if (leftOut.length === 0) return;
    await this.moves.move(tx, 'bringBack', { id: leftOut.map(({ id }) => id) }, { reason: null, restUntil: null });
    for (const [channel, own] of Map.groupBy(leftOut, (each) => each.channel))
      await this.handovers.takeUp(
        tx,
        channel,
        own.map(({ invitationId }) => invitationId),
      );
  }
}
