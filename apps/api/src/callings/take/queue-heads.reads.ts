import { Injectable } from '@nestjs/common';
import { SLOTS, type CallingWindow, type Slot } from '#calling';
import type { Transaction } from '../../database/transaction.js';
import type { Calling } from '../calling-moves.service.js';

/** By which way somebody is rung, and who takes the next; nobody where the line does. */
export interface Taker {
  channel: Calling['channel'];
  personId: string | null;
}

/** Which callings lie together: those of a campaign whose hours are the same. */
export interface Place {
  campaignId: string;
  hours: string;
  window: CallingWindow | null;
}

/** One that is open now, and what its clocks say. */
export interface OpenPlace extends Place {
  slot: Slot;
}

/** What stands in the queue before anybody is looked at. */
export interface QueueStanding {
  /** What is in this taker’s hands already. */
  own: string | null;
  /** Something may come back into the queue: it rests no longer, or whoever had it gave no sign. */
  isDue: boolean;
  /** Where somebody is ready, of campaigns that run. */
  places: Place[];
}

/** Each place is found by one step through an index, however many lie there. */
const standingSql = {
  name: 'standing-of-the-queue',
  text: `
    with recursive places as (
      (select campaign_id, hours from callings where organisation_id = $1 and channel = $2 and state = 'ready' order by campaign_id, hours limit 1)
      union all
      select n.campaign_id, n.hours from places p cross join lateral (
        select campaign_id, hours from callings
        where organisation_id = $1 and channel = $2 and state = 'ready' and (campaign_id, hours) > (p.campaign_id, p.hours) order by campaign_id, hours limit 1) n
    )
    select
      (select id from callings where organisation_id = $1 and taken_by = $3 and state in ('in_hand', 'ringing', 'talking', 'ended')) as own,
      exists (select from callings where organisation_id = $1 and state = 'resting' and rest_until <= now())
        or exists (select from callings where organisation_id = $1 and state = 'appointment' and rest_until <= now())
        or exists (select from callings where organisation_id = $1 and state in ('in_hand', 'ringing', 'talking', 'ended') and taken_until < now()
          and (channel = 'phone' or state = 'in_hand')) as "isDue",
      (select coalesce(json_agg(json_build_object('campaignId', p.campaign_id, 'hours', p.hours, 'window', nullif(c.sending -> 'window', 'null'))), '[]')
        from places p cross join lateral (select sending from campaigns where organisation_id = $1 and id = p.campaign_id and status = 'running' offset 0) c) as places`,
};

const headOf = (slot: Slot): string => `
  select h.* from open cross join lateral (
    select id, customer_id, number, appointment_at, priority, tries_${slot} as tries_now, tries, waiting_since, draw from callings
    where organisation_id = $1 and channel = $8 and state = 'ready' and campaign_id = open.campaign_id and hours = open.hours and id <> all($5)
      and (for_person is null or for_person = $7::uuid) and (not_by is null or not_by <> $7)
    order by appointment_at, priority desc, tries_${slot}, tries, waiting_since, draw, id limit $6 for update skip locked) h
  where open.slot = '${slot}'`;

/** The first of the queue that nobody else is taking, in the order of `libs/calling`; each place has an index in its order. */
const headsSql = {
  name: 'heads-of-the-queue',
  text: `
    with open as materialized (select * from unnest($2::uuid[], $3::text[], $4::text[]) as o (campaign_id, hours, slot)),
    heads as (${SLOTS.map(headOf).join(' union all ')})
    select id, customer_id as "customerId", number from heads order by appointment_at, priority desc, tries_now, tries, waiting_since, draw, id limit $6`,
};

/** One of the first, locked. */
export interface Head {
  id: string;
  customerId: string | null;
  number: string | null;
}

/** How many are looked at, and which of them were before. */
interface Looking {
  seen: readonly string[];
  most: number;
}

/** Whose turn it might be. */
@Injectable()
export class QueueHeadsReads {
  async standing(tx: Transaction, { channel, personId }: Taker): Promise<QueueStanding> {
    const [standing] = await tx.prepared<QueueStanding>(standingSql, [tx.organisationId, channel, personId]);
    return standing ?? { own: null, isDue: false, places: [] };
  }

  /** Up to so many of the first, that are this taker’s to ring, locked until this transaction ends. */
  async heads(
    tx: Transaction,
    { channel, personId }: Taker,
    open: readonly OpenPlace[],
    { seen, most }: Looking,
  ): Promise<Head[]> {
    return tx.prepared<Head>(headsSql, [
      tx.organisationId,
      open.map(({ campaignId }) => campaignId),
      open.map(({ hours }) => hours),
      open.map(({ slot }) => slot),
      seen,
      most,
      personId,
      channel,
    ]);
  }
}
