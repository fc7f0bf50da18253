import { Injectable } from '@nestjs/common';
import { callingMoves } from '#calling';
import type { Transaction } from '../database/transaction.js';
import type { Ending } from '../invitations/attempts/ending.js';
import type { Channel } from '../invitations/channels/channel.js';
import { ChannelRegister } from '../invitations/channels/channel-register.service.js';
import { Handovers } from '../invitations/channels/handovers.service.js';
import type { HandedOver, OwnQueue } from '../invitations/channels/own-queue.js';
import { KeptFromCalls } from './hours/kept-from-calls.reads.js';
import { CallingMoves, type NewCalling } from './calling-moves.service.js';
import { hoursKey, placeOf, type PlaceOf } from './place.js';

/** Asking by telephone, for the ledger: invitations become callings, and what becomes of campaigns and people is followed. */
@Injectable()
export class PhoneChannel implements Channel, OwnQueue {
  readonly key = 'phone';
  readonly hearsWho = true;
  readonly address = 'phone';
  /** No worker has any of its attempts in hand. */
  readonly lost: Ending = { as: 'doubt', detail: 'Nobody said how the call ended.', disposition: '3.16' };
  readonly queue = this;

  constructor(
    private readonly moves: CallingMoves,
    private readonly handovers: Handovers,
    private readonly kept: KeptFromCalls,
    channels: ChannelRegister,
  ) {
    channels.add(this);
  }

  keptFrom(tx: Transaction, customerIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.kept.count(tx, customerIds);
  }

  async handedOver(tx: Transaction, campaignId: string, invitations: readonly HandedOver[]): Promise<void> {
    const found = await tx.query<PlaceOf & { invitationId: string; customerId: string }>(
      `select i.id as "invitationId", i.customer_id as "customerId", c.phone, c.time_zone as "ownZone", s.time_zone as "storeZone", o.time_zone as "organisationZone"
       from invitations i join organisations o on o.id = i.organisation_id
       join customers c on c.organisation_id = i.organisation_id and c.id = i.customer_id
       left join stores s on s.organisation_id = i.organisation_id and s.id = i.store_id
       where i.organisation_id = $1 and i.id = any($2)`,
      [tx.organisationId, invitations.map(({ invitationId }) => invitationId)],
    );
    const dueAt = new Map(invitations.map((each) => [each.invitationId, each.dueAt]));
    const callings = found.map(({ invitationId, customerId, ...where }): NewCalling => {
      const due = dueAt.get(invitationId) ?? new Date();
      return { invitationId, campaignId, customerId, dueAt: due, ...beginning(where, due) };
    });
    await this.moves.add(tx, callings);
    const without = callings.filter(({ state }) => state === 'stopped').map(({ invitationId }) => invitationId);
    await this.handovers.giveUp(tx, this.key, without, 'The customer has no number that can be rung.');
  }

  async paused(tx: Transaction, campaignId: string): Promise<void> {
    const inHand = await tx.query<{ id: string }>(
      `select id from callings where organisation_id = $1 and campaign_id = $2 and state = 'in_hand'`,
      [tx.organisationId, campaignId],
    );
    await this.moves.move(tx, 'pause', { id: inHand.map(({ id }) => id) }, { takenBy: null, takenUntil: null });
  }

  async stopped(tx: Transaction, invitationIds: readonly string[]): Promise<string[]> {
    const quiet = await tx.query<{ id: string; invitationId: string }>(
      `select id, invitation_id as "invitationId" from callings
       where organisation_id = $1 and invitation_id = any($2) and state = any($3) order by id for update`,
      [tx.organisationId, invitationIds, callingMoves.end.from],
    );
    const stopped = { takenBy: null, takenUntil: null, reason: 'campaign_over' };
    await this.moves.move(tx, 'end', { id: quiet.map(({ id }) => id) }, stopped);
    return quiet.map(({ invitationId }) => invitationId);
  }

  async withdrawn(tx: Transaction, customerIds: readonly string[]): Promise<void> {
    const theirs = await tx.query<{ id: string }>(
      'select id from callings where organisation_id = $1 and customer_id = any($2) order by id for update',
      [tx.organisationId, customerIds],
    );
    const left = { takenBy: null, takenUntil: null, reason: 'opted_out' };
    await this.moves.move(tx, 'leaveOut', { id: theirs.map(({ id }) => id) }, left);
  }
}

/** Where a calling begins: ready, resting until it is due, or out where there is nothing to ring. */
function beginning(where: PlaceOf, dueAt: Date): Pick<NewCalling, 'state' | 'reason' | 'number' | 'hours'> {
  const place = placeOf(where);
  if (place === null) return { state: 'stopped', reason: 'no_number', number: null, hours: '' };
  const at = { number: place.number, hours: hoursKey(place) };
  return dueAt.getTime() > Date.now()
    ? { state: 'resting', reason: 'not_yet', ...at }
    : { state: 'ready', reason: null, ...at };
}
