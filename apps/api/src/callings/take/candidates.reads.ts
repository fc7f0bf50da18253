import { Injectable } from '@nestjs/common';
import { outcomes, type CallingWindow, type OutcomeName, type Slot } from '#calling';
import { agreedTo } from '../../customers/consents/call-consent.js';
import { isSuppressedNumber } from '../../customers/phones/suppressed-numbers.service.js';
import type { Transaction } from '../../database/transaction.js';
import { contactAt, counts, type ContactBudget } from '../../invitations/asking/contact-budget.js';
import { standingSql, type Hindrance } from '../../invitations/attempts/standing-sql.js';
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
  /** Nobody rings this number, whoever has it. */
  isSuppressedNumber: boolean;
  /** Its campaign has as many interviews by this channel as it wants. */
  isOverQuota: boolean;
  /** What stands against asking at all, by whatever channel. */
  hindrance: Hindrance | null;
}

/** The reason of a calling in the hands of whoever answered the customer that calls back. */
export const callsBack = 'calls_back';

/** Outcomes after which a telephone rang and nobody came to it; a busy line or a dead number disturbed nobody. */
const inVain = (Object.keys(outcomes) as OutcomeName[]).filter(
  (name) => !outcomes[name].isContact && outcomes[name].rest.kind === 'another_slot',
);

/** Each row is looked up by its key, however few statistics there are. */
const candidatesSql = {
  name: 'candidates-to-ring',
  text: `
    select k.id, k.invitation_id as "invitationId", k.channel, k.customer_id as "customerId", c.phone, c.time_zone as "ownZone",
      case when c.consent = 'unknown' and ${agreedTo('c.id', 'k.channel')} then 'given' else c.consent end as consent, s.time_zone as "storeZone",
      o.time_zone as "organisationZone", k.hours, p.window, k.number, k.tries, k.last_slot as "lastSlot", k.appointment_at as "appointmentAt",
      k.state = 'in_hand' and k.reason is not distinct from '${callsBack}' as "callsBack",
      c.phone is not null and ${isSuppressedNumber('c.phone')} as "isSuppressedNumber",
      p.quota is not null and p.quota <= (select count(*) from (select from callings q where q.organisation_id = $1 and q.campaign_id = k.campaign_id
        and q.channel = k.channel and q.state = 'done' and q.reason = 'completed' limit p.quota) q) as "isOverQuota",
      v.newest as "rangInVainAt", v.third as "rangInVainThirdAt", b.free_at as "budgetFreeAt", h.hindrance,
      k.number is not null and exists (select from callings u where u.organisation_id = $1 and u.number = k.number and u.id <> k.id
        and u.state in ('in_hand', 'ringing', 'talking', 'ended', 'unsettled')) as "isNumberInUse"
    from unnest($2::uuid[]) with ordinality as g (id, place)
    cross join lateral (select * from callings where organisation_id = $1 and id = g.id offset 0) k
    cross join lateral (select time_zone from organisations where id = $1 offset 0) o
    cross join lateral (
      select nullif(sending -> 'window', 'null') as window, (jsonb_path_query_first(channels, '$[*] ? (@.channel == $of).interviewsAtMost',
        jsonb_build_object('of', k.channel)) ->> 0)::int as quota
      from campaigns where organisation_id = $1 and id = k.campaign_id offset 0) p
    cross join lateral (select store_id from invitations where organisation_id = $1 and id = k.invitation_id offset 0) i
    left join lateral (select * from customers where organisation_id = $1 and id = k.customer_id offset 0) c on true
    left join lateral (select time_zone from stores where organisation_id = $1 and id = i.store_id offset 0) s on true
    cross join lateral (${standingSql('i.id = k.invitation_id')} offset 0) h
    left join lateral (
      select max(rung_at) as newest, (array_agg(rung_at order by rung_at desc))[3] as third
      from (select id from callings where organisation_id = $1 and customer_id = k.customer_id offset 0) t
      cross join lateral (select rung_at from calling_attempts
        where organisation_id = $1 and calling_id = t.id and outcome = any($3) and rung_at > now() - interval '7 days' offset 0) a) v on true
    left join lateral (
      select nullif(greatest(now(), ${contactAt('$4::int - 1')} + make_interval(days => $5), (
        select max(coalesce(a.sent_at, a.due_at)) + make_interval(days => $6)
        from (select id from invitations where organisation_id = $1 and customer_id = c.id and id <> k.invitation_id offset 0) m
        join lateral (select * from attempts where organisation_id = $1 and invitation_id = m.id offset 0) a
          on ${counts('a')} and coalesce(a.sent_at, a.due_at) <= now()
      )), now()) as free_at) b on c.id is not null
    order by g.place`,
};

/** What is known against ringing customers. */
@Injectable()
export class CandidatesReads {
  /** What is known against ringing these, in their order. */
  async candidates(tx: Transaction, ids: readonly string[], budget: ContactBudget): Promise<Candidate[]> {
    const { atMost, withinDays, gapDays } = budget;
    return tx.prepared<Candidate>(candidatesSql, [tx.organisationId, ids, inVain, atMost, withinDays, gapDays]);
  }
}
