import { Injectable } from '@nestjs/common';
import { SLOTS, outcomes, type CallingWindow, type OutcomeName, type Slot } from '#calling';
import type { Transaction } from '../../database/transaction.js';
import { contactAt, counts, type ContactBudget } from '../../invitations/asking/contact-budget.js';
import type { Calling } from '../calling-moves.service.js';
import type { PlaceOf } from '../place.js';

/** A calling at the head of the queue, with all that is known against ringing now. */
export interface Candidate extends PlaceOf {
  id: string;
  invitationId: string;
  channel: Calling['channel'];
  customerId: string | null;
  consent: 'given' | 'unknown' | 'withdrawn' | null;
  hours: string;
  /** The campaign's hours, within which it rings only. */
  window: CallingWindow | null;
  number: string | null;
  tries: number;
  lastSlot: Slot | null;
  appointmentAt: Date | null;
  /** She is on the line already: she has called back. */
  callsBack: boolean;
  /** When her telephone last rang in vain, and when it did the third time counted back, within a week. */
  rangInVainAt: Date | null;
  rangInVainThirdAt: Date | null;
  /** When her contact budget has room, by count and by the gap since another campaign reached her; null where it has now. */
  budgetFreeAt: Date | null;
  isNumberInUse: boolean;
}

/** The reason of a calling in the hands of whoever answered the customer that calls back. */
export const callsBack = 'calls_back';

/** By which way somebody is rung, and who takes the next; nobody where the line does. */
export interface Taker {
  channel: Calling['channel'];
  personId: string | null;
}

/** Which callings lie together, and what their clocks say. */
export interface OpenPlace {
  campaignId: string;
  hours: string;
  window: CallingWindow | null;
  slot: Slot;
}

/** Outcomes after which a telephone rang and nobody came to it; a busy line or a dead number disturbed nobody. */
const inVain = (Object.keys(outcomes) as OutcomeName[]).filter(
  (name) => !outcomes[name].isContact && outcomes[name].rest.kind === 'another_slot',
);

/** By campaign and hours: each is found by one step through an index, however many lie there. */
const placesSql = `
  with recursive places as (
    (select campaign_id, hours from callings where organisation_id = $1 and channel = $2 and state = 'ready' order by campaign_id, hours limit 1)
    union all
    select n.campaign_id, n.hours from places p cross join lateral (
      select campaign_id, hours from callings
      where organisation_id = $1 and channel = $2 and state = 'ready' and (campaign_id, hours) > (p.campaign_id, p.hours) order by campaign_id, hours limit 1) n
  )
  select p.campaign_id as "campaignId", p.hours, nullif(c.sending -> 'window', 'null') as window from places p join campaigns c on c.organisation_id = $1 and c.id = p.campaign_id
  where c.status = 'running'`;

const headOf = (slot: Slot): string => `
  select h.* from open cross join lateral (
    select id, appointment_at, priority, tries_${slot} as tries_now, tries, waiting_since, draw from callings
    where organisation_id = $1 and channel = $8 and state = 'ready' and campaign_id = open.campaign_id and hours = open.hours and id <> all($5)
      and (for_person is null or for_person = $7::uuid) and (not_by is null or not_by <> $7)
    order by appointment_at, priority desc, tries_${slot}, tries, waiting_since, draw, id limit $6 for update skip locked) h
  where open.slot = '${slot}'`;

/** The first of the queue that nobody else is taking, in the order of `libs/calling`; each place has an index in its order. */
const headsSql = `
  with open as materialized (select * from unnest($2::uuid[], $3::text[], $4::text[]) as o (campaign_id, hours, slot)),
  heads as (${SLOTS.map(headOf).join(' union all ')})
  select id from heads order by appointment_at, priority desc, tries_now, tries, waiting_since, draw, id limit $6`;

const candidatesSql = `
  select k.id, k.invitation_id as "invitationId", k.channel, k.customer_id as "customerId", c.phone, c.time_zone as "ownZone", c.consent, s.time_zone as "storeZone",
    o.time_zone as "organisationZone", k.hours, nullif(p.sending -> 'window', 'null') as window, k.number, k.tries, k.last_slot as "lastSlot", k.appointment_at as "appointmentAt",
    k.state = 'in_hand' and k.reason is not distinct from '${callsBack}' as "callsBack",
    v.newest as "rangInVainAt", v.third as "rangInVainThirdAt", b.free_at as "budgetFreeAt",
    k.number is not null and exists (select from callings u where u.organisation_id = $1 and u.number = k.number and u.id <> k.id
      and u.state in ('in_hand', 'ringing', 'talking', 'ended', 'unsettled')) as "isNumberInUse"
  from unnest($2::uuid[]) with ordinality as g (id, place)
  join callings k on k.organisation_id = $1 and k.id = g.id
  join organisations o on o.id = $1
  join campaigns p on p.organisation_id = $1 and p.id = k.campaign_id
  join invitations i on i.organisation_id = $1 and i.id = k.invitation_id
  left join customers c on c.organisation_id = $1 and c.id = k.customer_id
  left join stores s on s.organisation_id = $1 and s.id = i.store_id
  left join lateral (
    select max(a.rung_at) as newest, (array_agg(a.rung_at order by a.rung_at desc))[3] as third from callings t
    join calling_attempts a on a.organisation_id = $1 and a.calling_id = t.id
    where t.organisation_id = $1 and t.customer_id = k.customer_id and a.outcome = any($3) and a.rung_at > now() - interval '7 days') v on true
  left join lateral (
    select nullif(greatest(now(), ${contactAt('$4::int - 1')} + make_interval(days => $5), (
      select max(coalesce(a.sent_at, a.due_at)) + make_interval(days => $6) from invitations m
      join attempts a on a.organisation_id = $1 and a.invitation_id = m.id
      where m.organisation_id = $1 and m.customer_id = c.id and m.id <> k.invitation_id and ${counts('a')} and coalesce(a.sent_at, a.due_at) <= now()
    )), now()) as free_at) b on c.id is not null
  order by g.place`;

/** How many are looked at, and which of them were before. */
interface Looking {
  seen: readonly string[];
  most: number;
}

/** Whose turn it might be. */
@Injectable()
export class CandidatesReads {
  /** The campaigns that run, and the places in which callings of theirs are ready. */
  async places(tx: Transaction, channel: Calling['channel']): Promise<Omit<OpenPlace, 'slot'>[]> {
    return tx.query(placesSql, [tx.organisationId, channel]);
  }

  /** Up to so many of the first, that are this taker’s to ring, locked until this transaction ends. */
  async heads(
    tx: Transaction,
    { channel, personId }: Taker,
    open: readonly OpenPlace[],
    { seen, most }: Looking,
  ): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(headsSql, [
      tx.organisationId,
      open.map(({ campaignId }) => campaignId),
      open.map(({ hours }) => hours),
      open.map(({ slot }) => slot),
      seen,
      most,
      personId,
      channel,
    ]);
    return rows.map(({ id }) => id);
  }

  /** What is known against ringing these, in their order. */
  async candidates(tx: Transaction, ids: readonly string[], budget: ContactBudget): Promise<Candidate[]> {
    const { atMost, withinDays, gapDays } = budget;
    return tx.query<Candidate>(candidatesSql, [tx.organisationId, ids, inVain, atMost, withinDays, gapDays]);
  }
}
