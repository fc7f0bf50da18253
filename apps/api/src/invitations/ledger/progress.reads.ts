import { Injectable } from '@nestjs/common';
import { CampaignsReads } from '../../campaigns/campaigns.reads.js';
import type { Transaction } from '../../database/transaction.js';
import type { SkipReason } from '../asking/judge-audience.js';
import { toldState } from '../attempts/attempt-state.js';
import type { ChannelProgressRow, ListedCampaignRow, ListedInvitation, SentByDay } from '../ledger.wire.js';

const counted = (table: string, where = 'true') =>
  `(select count(*)::int from ${table} x where x.organisation_id = c.organisation_id and x.campaign_id = c.id and ${where})`;

/** Attempts are counted by people; whoever answered did so after the channel whose attempt is the newest. */
const byChannelSql = `
  with made as materialized (
    select a.invitation_id, a.channel, bool_or(a.state = 'sent' and a.is_contact) as reached, bool_or(a.sent_at is not null or a.state = 'reaching') as asked,
      bool_or(a.state in ('queued', 'leased')) as waiting, bool_and(a.state in ('refused', 'cancelled')) as over, max(coalesce(a.sent_at, a.changed_at)) as at
    from attempts a where a.organisation_id = $1 and a.campaign_id = $2 group by 1, 2
  ), newest as (
    select distinct on (m.invitation_id) m.invitation_id, m.channel from made m join invitations i on i.organisation_id = $1 and i.id = m.invitation_id
    where i.state = 'answered' and m.asked order by m.invitation_id, m.at desc
  ), handed as (
    select h.invitation_id, h.channel, h.state = 'standing' and i.state <> 'answered' as standing from handovers h
    join invitations i on i.organisation_id = $1 and i.id = h.invitation_id where h.organisation_id = $1 and h.campaign_id = $2
  ), people as (
    select coalesce(m.invitation_id, h.invitation_id) as invitation_id, coalesce(m.channel, h.channel) as channel, coalesce(m.asked, false) as asked,
      coalesce(m.reached, false) as reached, coalesce(h.standing, m.waiting) and not coalesce(m.asked, false) as waiting,
      case when h.invitation_id is null then m.over else not h.standing and not coalesce(m.reached, false) end as over
    from made m full join handed h on h.invitation_id = m.invitation_id and h.channel = m.channel
  )
  select s.channel, count(*) filter (where p.waiting)::int as waiting, count(*) filter (where p.asked)::int as asked,
    count(*) filter (where p.reached)::int as reached, count(n.invitation_id)::int as answered,
    count(*) filter (where p.over and n.invitation_id is null)::int as "notReached"
  from unnest($3::text[]) with ordinality as s (channel, place)
  left join people p on p.channel = s.channel left join newest n on n.invitation_id = p.invitation_id and n.channel = p.channel
  group by s.channel, s.place order by s.place`;

const mail = 'email';

interface StateCount {
  state: string;
  channel: string;
  count: number;
}

/** First attempts by how they stand. */
function countsOf(states: readonly StateCount[]) {
  const of = (state: string) => states.reduce((sum, row) => sum + (row.state === state ? row.count : 0), 0);
  return {
    queued: of('queued'),
    sending: of('leased') + of('reaching'),
    // Taken by the relay; what came back later was sent too, and not delivered.
    sent: of('sent') + of('bounced'),
    delivered: of('sent'),
    bounced: of('bounced'),
    refused: of('refused'),
    inDoubt: of('in_doubt'),
    cancelled: of('cancelled'),
  };
}

/** How campaigns go. Counts add up to the sample at every moment. */
@Injectable()
export class ProgressReads {
  constructor(private readonly campaigns: CampaignsReads) {}

  async list(tx: Transaction) {
    return tx.query<ListedCampaignRow>(
      `select c.id, c.name, s.name as "surveyName", c.status, c.starts_at as "startsAt", c.created_at as "createdAt",
         ${counted('invitations')} as invited, ${counted('attempts', "x.kind = 'first' and x.sent_at is not null and x.state in ('sent', 'refused')")} as sent,
         ${counted('invitations', "x.state = 'answered'")} as answered, ${counted('campaign_skips')} as skipped
       from campaigns c join survey_versions v on v.organisation_id = c.organisation_id and v.id = c.survey_version_id
       join surveys s on s.organisation_id = v.organisation_id and s.id = v.survey_id where c.organisation_id = $1 order by c.id desc limit 500`,
      [tx.organisationId],
    );
  }

  async progress(tx: Transaction, id: string) {
    const { status, channels } = await this.campaigns.one(tx, id);
    const states = await tx.query<StateCount>(
      `select ${toldState('a')} as state, channel, count(*)::int as count from attempts a
       where organisation_id = $1 and campaign_id = $2 and kind = 'first' group by 1, 2`,
      [tx.organisationId, id],
    );
    const people = await tx.first<{ invited: number; opened: number; started: number; answered: number }>(
      `select count(*)::int as invited, count(opened_at)::int as opened, count(started_at)::int as started,
         count(*) filter (where state = 'answered')::int as answered
       from invitations where organisation_id = $1 and campaign_id = $2`,
      [tx.organisationId, id],
    );
    const byDay = await tx.query<SentByDay>(
      `select day::text, sum(sent)::int as sent, sum(delivered)::int as delivered, sum(opened)::int as opened, sum(started)::int as started,
         sum(answered)::int as answered
       from (
         select sent_at::date as day, 1 as sent, (state = 'sent')::int as delivered, 0 as opened, 0 as started, 0 as answered from attempts
         where organisation_id = $1 and campaign_id = $2 and sent_at is not null
         union all
         select moment::date, 0, 0, (what = 'opened')::int, (what = 'started')::int, (what = 'answered')::int
         from invitations cross join lateral (values ('opened', opened_at), ('started', started_at), ('answered', answered_at)) as happened (what, moment)
         where organisation_id = $1 and campaign_id = $2 and moment is not null) as happened
       group by day order by day`,
      [tx.organisationId, id],
    );
    const skips = await tx.query<{ reason: SkipReason; count: number }>(
      `select reason, count(*)::int as count from campaign_skips where organisation_id = $1 and campaign_id = $2 group by reason order by 2 desc`,
      [tx.organisationId, id],
    );
    const pace = await this.#pace(tx, id);
    const first = countsOf(states);
    const isMailed = channels.some(({ channel }) => channel === mail);
    return {
      status,
      ...first,
      mails: isMailed ? countsOf(states.filter(({ channel }) => channel === mail)) : null,
      ...(people ?? { invited: 0, opened: 0, started: 0, answered: 0 }),
      skipped: skips.reduce((sum, { count }) => sum + count, 0),
      byChannel: await this.#byChannel(tx, id, channels),
      byDay,
      skips,
      doneBy: status === 'running' && isMailed && first.queued + first.sending > 0 ? pace.doneBy : null,
    };
  }

  /** For each channel in order: who waits for it, whom it asked and reached, and who answered after it. */
  async #byChannel(tx: Transaction, id: string, channels: readonly { channel: string }[]) {
    const keys = channels.map(({ channel }) => channel);
    return tx.query<ChannelProgressRow>(byChannelSql, [tx.organisationId, id, keys]);
  }

  /** When the last mail will probably have left: by its time, and by how many left a minute lately. */
  async #pace(tx: Transaction, id: string): Promise<{ doneBy: Date | null }> {
    const row = await tx.first<{ doneBy: Date | null }>(
      `select greatest(max(due_at) filter (where state = 'queued'), now() + interval '10 minutes'
           * count(*) filter (where state in ('queued', 'leased', 'reaching') and due_at <= now())
           / nullif(count(*) filter (where sent_at > now() - interval '10 minutes'), 0)) as "doneBy"
       from attempts where organisation_id = $1 and campaign_id = $2 and channel = $3`,
      [tx.organisationId, id, mail],
    );
    return { doneBy: row?.doneBy ?? null };
  }

  /** Those who are asked; whoever no attempt has gone out to waits for no answer yet, but is queued. */
  async invitations(
    tx: Transaction,
    id: string,
    filter: { state: string | null; after: string | null; limit: number },
  ) {
    await this.campaigns.one(tx, id);
    return tx.query<ListedInvitation>(
      `select i.id, i.language, w.state, i.opened_at as "openedAt", i.answered_at as "answeredAt", st.name as store,
         case when cu.id is null then null else json_build_object('id', cu.id, 'name', cu.name, 'email', cu.email) end as customer,
         (select json_agg(json_build_object('id', a.id, 'kind', a.kind, 'channel', a.channel, 'state', ${toldState('a')}, 'at', coalesce(a.sent_at, a.changed_at), 'detail', a.detail) order by a.id)
          from attempts a where a.organisation_id = i.organisation_id and a.invitation_id = i.id) as attempts
       from invitations i
       left join customers cu on cu.organisation_id = i.organisation_id and cu.id = i.customer_id
       left join stores st on st.organisation_id = i.organisation_id and st.id = i.store_id
       cross join lateral (select case when i.state = 'waiting' and not exists (select from attempts a where a.organisation_id = i.organisation_id
         and a.invitation_id = i.id and a.state not in ('queued', 'leased', 'cancelled')) then 'queued' else i.state end as state) w
       where i.organisation_id = $1 and i.campaign_id = $2 and ($4::uuid is null or i.id > $4)
         and ($3::text is null or w.state = $3 or exists (select 1 from attempts a
           where a.organisation_id = i.organisation_id and a.invitation_id = i.id and ${toldState('a')} = $3))
       order by i.id limit $5`,
      [tx.organisationId, id, filter.state, filter.after, filter.limit + 1],
    );
  }

  async skips(tx: Transaction, id: string, filter: { reason: string | null; after: string | null; limit: number }) {
    await this.campaigns.one(tx, id);
    return tx.query<{ customerId: string; name: string | null; email: string | null; reason: SkipReason; at: Date }>(
      `select k.customer_id as "customerId", cu.name, cu.email, k.reason, k.at from campaign_skips k
       join customers cu on cu.organisation_id = k.organisation_id and cu.id = k.customer_id
       where k.organisation_id = $1 and k.campaign_id = $2 and ($3::uuid is null or k.customer_id > $3)
         and ($4::text is null or k.reason = $4) order by k.customer_id limit $5`,
      [tx.organisationId, id, filter.after, filter.reason, filter.limit + 1],
    );
  }
}
