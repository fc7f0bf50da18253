import { Injectable } from '@nestjs/common';
import { SLOTS, type Slot } from '#calling';
import type { Transaction } from '../../database/transaction.js';
import type { InSlot } from './open-now.js';
import { inOrder } from './queue-heads.reads.js';
import type { Place } from './queue-standing.reads.js';

/** A place, and whether anything there is for one of those who take. */
export interface PlaceOfSeveral extends Place {
  isForOne: boolean;
}

/** One of the first of a place. */
export interface HeadOfSeveral {
  id: string;
  /** Which of the places that were asked for it lies in. */
  at: number;
  /** It is here for having been given to one of them by name, wherever it lies. */
  isByName: boolean;
  customerId: string | null;
  number: string | null;
  forPerson: string | null;
  notBy: string | null;
}

const headOf = (slot: Slot): string => `
  select open.at, false as by_name, h.* from open cross join lateral (
    select id, customer_id, number, for_person, not_by, appointment_at, priority, tries_${slot} as tries_now, tries, waiting_since, draw
    from callings
    where organisation_id = $1 and channel = 'phone' and state = 'ready' and campaign_id = open.campaign_id and hours = open.hours
      and language = open.language and (for_person is null or for_person = any($6))
    order by ${inOrder(`tries_${slot}`)} limit $7) h
  where open.is_for_one and open.slot = '${slot}'`;
const byName = `
  select open.at, true, h.id, h.customer_id, h.number, h.for_person, h.not_by, h.appointment_at, h.priority, h.tries, h.tries, h.waiting_since, h.draw
  from (select * from callings where organisation_id = $1 and for_person = any($6) and state = 'ready' offset 0) h
  join open on h.campaign_id = open.campaign_id and h.hours = open.hours and h.language = open.language
  where h.channel = 'phone'`;

const headsOfSeveralSql = {
  name: 'heads-of-the-queue-for-several',
  text: `
    with open as materialized (
      select * from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $8::boolean[])
        with ordinality as o (campaign_id, hours, language, slot, is_for_one, at)),
    heads as (${[...SLOTS.map(headOf), byName].join(' union all ')})
    select id, (at - 1)::int as at, by_name as "isByName", customer_id as "customerId", number, for_person as "forPerson", not_by as "notBy"
    from heads order by ${inOrder('tries_now')}`,
};

const lockedSql = {
  name: 'lock-heads-of-several',
  text: `select id from callings where organisation_id = $1 and id = any($2) and state = 'ready' for update skip locked`,
};

/** Whose turn it might be, for several interviewers who take at the same moment. */
@Injectable()
export class HeadsOfSeveralReads {
  /** The first of each place, so many at most, and what is by name for one of these people; in the queue's order, locked by nobody. */
  async heads(
    tx: Transaction,
    personIds: readonly string[],
    open: readonly InSlot<PlaceOfSeveral>[],
    most: number,
  ): Promise<HeadOfSeveral[]> {
    return tx.prepared<HeadOfSeveral>(headsOfSeveralSql, [
      tx.organisationId,
      open.map(({ campaignId }) => campaignId),
      open.map(({ hours }) => hours),
      open.map(({ language }) => language),
      open.map(({ slot }) => slot),
      personIds,
      most,
      open.map(({ isForOne }) => isForOne),
    ]);
  }

  /** Which of these are still in the queue, and from here on nobody else's to take. */
  async lock(tx: Transaction, ids: readonly string[]): Promise<Set<string>> {
    const rows = await tx.prepared<{ id: string }>(lockedSql, [tx.organisationId, ids]);
    return new Set(rows.map(({ id }) => id));
  }
}
