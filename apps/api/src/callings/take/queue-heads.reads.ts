import { Injectable } from '@nestjs/common';
import { SLOTS, type Slot } from '#calling';
import type { Transaction } from '../../database/transaction.js';
import type { InSlot } from './open-now.js';
import type { Place, Taker } from './queue-standing.reads.js';

/** A place that is open now. */
export type OpenPlace = InSlot<
  Place & {
    /** Anything there is for whoever takes; else only what was given to her by name. */
    isForTaker: boolean;
  }
>;

/** The queue’s order, given which column counts the tries in the slot that it is now. */
export const inOrder = (triesNow: string): string =>
  `appointment_at, priority desc, ${triesNow}, tries, waiting_since, draw, id`;
/** So many more are looked at in each place: the first may be in the hands of those who take at the same moment. */
const besides = 4;

const headOf = (slot: Slot): string => `
  select h.* from open cross join lateral (
    select id, appointment_at, priority, tries_${slot} as tries_now, tries, waiting_since, draw from callings
    where organisation_id = $1 and channel = $9 and state = 'ready' and campaign_id = open.campaign_id and hours = open.hours and language = open.language
      and id <> all($6) and (for_person is null or for_person = $8::uuid) and (not_by is null or not_by <> $8)
    order by ${inOrder(`tries_${slot}`)} limit $7 + ${besides}) h
  where open.is_for_taker and open.slot = '${slot}'`;
/** What was given to whoever takes by name, though she lacks the language. */
const hersAlone = `
  select h.id, h.appointment_at, h.priority, h.tries as tries_now, h.tries, h.waiting_since, h.draw
  from (select * from callings where organisation_id = $1 and for_person = $8 and state = 'ready' offset 0) h
  join open on h.campaign_id = open.campaign_id and h.hours = open.hours and h.language = open.language
  where not open.is_for_taker and h.channel = $9 and h.id <> all($6)`;

/**
 * The first of the queue that nobody else is taking, in the order of `libs/calling`; each place has an index in its order. Only those that are
 * given are locked. Where all that were looked at are in others' hands, they are told, so that the next look goes past them.
 */
const headsSql = {
  name: 'heads-of-the-queue',
  text: `
    with open as materialized (
      select * from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $10::boolean[]) as o (campaign_id, hours, language, slot, is_for_taker)),
    heads as (${[...SLOTS.map(headOf), hersAlone].join(' union all ')}),
    looked as materialized (
      select id, row_number() over () as place from (select id from heads order by ${inOrder('tries_now')} limit $7 + ${besides}) h),
    inOrder as materialized (select array_agg(id order by place) as ids from looked),
    locked as materialized (
      select id, customer_id, number, array_position((select ids from inOrder), id) as place from callings
      where organisation_id = $1 and id = any((select ids from inOrder)::uuid[]) and state = 'ready'
      order by array_position((select ids from inOrder), id) limit $7 for update skip locked)
    select id, "customerId", number, "isOurs" from (
      select id, customer_id as "customerId", number, true as "isOurs", place from locked
      union all select id, null, null, false, place from looked where not exists (select from locked)) h
    order by place`,
};

/** One of the first: locked, or in the hands of somebody who takes at the same moment. */
export interface Head {
  id: string;
  isOurs: boolean;
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
  /** Up to so many of the first, that are this taker’s to ring, locked until this transaction ends; none where nobody is left. */
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
      open.map(({ language }) => language),
      open.map(({ slot }) => slot),
      seen,
      most,
      personId,
      channel,
      open.map(({ isForTaker }) => isForTaker),
    ]);
  }
}
