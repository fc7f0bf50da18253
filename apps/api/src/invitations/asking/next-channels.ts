import type { CampaignChannel } from '../../campaigns/campaigns.dto.js';
import { lacksMailConsent, neededAsText, type MailConsentNeeded } from '../../customers/consents/mail-consent.js';
import type { Transaction } from '../../database/transaction.js';
import type { AddressKind } from '../channels/channel.js';
import type { ToFollowUp } from './follow-ups.service.js';

/** One of a campaign's channels, in their order. */
export interface ChannelStep extends CampaignChannel {
  address: AddressKind;
}

/**
 * Everybody who has not answered, where the one they were last asked by has another channel after it at which they can be reached: whom
 * an attempt did not reach the next one asks at once, whoever it reached the next one that follows after days.
 * A mail may still come back for two weeks. Of a channel with a queue of its own the newest attempt counts, or that it was handed over.
 */
const nextSql = `
  with steps as materialized (
    select * from unnest($3::text[], $4::int[], $5::text[]) with ordinality as s (channel, after_days, address, place)
  ), asked as materialized (
    select i.id, i.customer_id, coalesce(s.time_zone, o.time_zone) as time_zone, s.time_zone as store_zone, a.*
    from invitations i
    join campaigns c on c.organisation_id = i.organisation_id and c.id = i.campaign_id
    join organisations o on o.id = i.organisation_id
    left join stores s on s.organisation_id = i.organisation_id and s.id = i.store_id
    cross join lateral (
      select t.place, t.address, a.state, a.sent_at, a.changed_at, a.due_at, a.number from attempts a join steps t on t.channel = a.channel
      where a.organisation_id = $1 and a.invitation_id = i.id and a.kind in ('first', 'next', 'again')
      union all
      select t.place, t.address, case h.state when 'standing' then 'queued' when 'given_up' then 'refused' else 'cancelled' end, null,
        h.changed_at, h.due_at, -1
      from handovers h join steps t on t.channel = h.channel where h.organisation_id = $1 and h.invitation_id = i.id
      order by place desc, number desc limit 1) a
    where i.organisation_id = $1 and i.campaign_id = $2 and i.state not in ('answered', 'cancelled') and a.place < (select max(place) from steps)
      and (c.closes_on is null or c.closes_on >= (now() at time zone coalesce(s.time_zone, o.time_zone))::date)
  ), reachable as (
    select asked.*, case when asked.address = any(r.addresses) then asked.state = 'refused' else asked.state in ('refused', 'cancelled') end
      as unreached, r.addresses
    from asked
    join customers u on u.organisation_id = $1 and u.id = asked.customer_id and u.consent <> 'withdrawn' and u.opted_out_as is null
    left join suppressions x on x.organisation_id = $1 and x.email_digest = sha256(convert_to($1::text || ':' || u.email, 'UTF8'))
    cross join lateral (select array_remove(array[
      case when u.email is not null and x.reason is null
        and not ${lacksMailConsent({ customer: 'u', storeZone: 'asked.store_zone', needed: '$7' })} then 'email' end, case when u.phone is not null then 'phone' end,
      case when u.address is not null and u.no_post_since is null then 'post' end, 'none'], null)
      as addresses) r
    where x.reason is null or x.reason not in ('unsubscribed', 'complained')
  ), following as materialized (
    select reachable.*, n.channel as next, case
        when unreached then now()
        when state in ('queued', 'leased', 'reaching') then greatest(due_at, now()) + make_interval(days => n.after_days)
        else coalesce(sent_at, changed_at) + make_interval(days => n.after_days) end as at
    from reachable cross join lateral (
      select channel, after_days from steps n where n.place > reachable.place and n.address = any(reachable.addresses)
        and (reachable.unreached or n.after_days > 0)
      order by n.place limit 1) n
    where state <> 'cancelled' or unreached
  )
  select (select coalesce(json_agg(d), '[]') from (
      select id as "invitationId", customer_id as "customerId", next as channel, time_zone as "timeZone" from following where at <= now()
      order by id limit $6) d) as due,
    least((select min(at) from following where at > now()), (select now() + interval '1 hour' from reachable
      where state in ('queued', 'leased', 'reaching') or (state in ('sent', 'in_doubt') and coalesce(sent_at, changed_at) > now() - interval '14 days')
      limit 1)) as "lookAgain"`;

/** Up to `most` people whom the next of a campaign's channels is to ask now, and when to look again; null where nobody can become due. */
export async function findNextChannels(
  tx: Transaction,
  campaignId: string,
  { steps, mailConsent, most }: { steps: readonly ChannelStep[]; mailConsent: MailConsentNeeded | null; most: number },
): Promise<{ due: ToFollowUp[]; lookAgain: Date | null }> {
  if (steps.length < 2) return { due: [], lookAgain: null };
  const found = await tx.first<{ due: ToFollowUp[]; lookAgain: Date | null }>(nextSql, [
    tx.organisationId,
    campaignId,
    steps.map(({ channel }) => channel),
    steps.map(({ afterDays }) => afterDays),
    steps.map(({ address }) => address),
    most,
    neededAsText(mailConsent),
  ]);
  return found ?? { due: [], lookAgain: null };
}
