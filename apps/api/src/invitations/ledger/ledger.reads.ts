import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction.js';
import { CampaignsReads } from '../../campaigns/campaigns.reads.js';
import { toldState } from '../attempts/attempt-state.js';
import {
  attemptDispositions,
  dispositions,
  responseRates,
  type CodeCounts,
  type DispositionCode,
} from './response-rates.js';

interface CountedRow {
  /** What the row is about: everything, one store, or one channel. */
  by: 'all' | 'store' | 'channel';
  storeId: string | null;
  channel: string | null;
  code: DispositionCode;
  count: number;
}

/** The dispositions of attempts by what they prove; each attempt is told by the place of its own here, before its channel. */
const ranked = `array[${attemptDispositions.map((code) => `'${code}'`).join(', ')}]`;

/**
 * The disposition of everybody in a campaign's sample, asked or not: one row a person. The code follows from what is known
 * at this moment, the strongest evidence first. What is known is gathered person by person in one pass, and an answer is found
 * by a key made beforehand, so that tables which have only just grown cost no more than those that PostgreSQL knows (decision 011).
 */
const dispositionsSql = `
  with opted_out as materialized (
    select email_digest from suppressions where organisation_id = $1 and reason in ('unsubscribed', 'complained')
  ), gone as materialized (
    select person_id from opt_outs where organisation_id = $1 and reason in ('unsubscribed', 'complained')
  ), known as (
    select id, store_id, state, null as evidence, false as refused
    from invitations where organisation_id = $1 and campaign_id = $2 and ($3::uuid[] is null or id = any($3))
    union all
    select invitation_id, null, null, to_char(coalesce(array_position(${ranked}, disposition), 0), 'FM00') || channel, false
    from attempts where organisation_id = $1 and campaign_id = $2 and state <> 'cancelled' and ($3::uuid[] is null or invitation_id = any($3))
    union all
    select i.id, null, null, null, true
    from invitations i join customers u on u.organisation_id = $1 and u.id = i.customer_id
    where i.organisation_id = $1 and i.campaign_id = $2 and i.state <> 'answered' and ($3::uuid[] is null or i.id = any($3))
      and (exists (select from opted_out) or exists (select from gone))
      and (u.opted_out_as in (select person_id from gone)
        or sha256(convert_to($1::text || ':' || u.email, 'UTF8')) in (select email_digest from opted_out))
  ), asked as (
    select id, (array_agg(store_id) filter (where store_id is not null))[1] as store_id, max(state) as state,
      coalesce(substr(max(evidence), 3), 'none') as channel, (${ranked})[left(max(evidence), 2)::int] as disposition,
      bool_or(refused) as refused, 'invitation:' || id as submission_key
    from known group by id offset 0
  ), answered as (
    select a.*, r.share from asked a left join lateral (
      select 1 - jsonb_array_length(jsonb_path_query_array(r.record, '$.answers.*.empty ? (@ == "skipped" || @ == "refused")'))::numeric
        / nullif(jsonb_array_length(jsonb_path_query_array(r.record, '$.answers.* ? (!(@.empty == "not_shown")).type()')), 0) as share
      from submissions k join responses r on r.organisation_id = $1 and r.id = k.response_id
      where k.organisation_id = $1 and k.submission_key = a.submission_key limit 1
    ) r on a.state = 'answered'
  ), judged as (
    select id, store_id, channel, case
      when state = 'answered' and share < 0.5 then '2.12'
      when state = 'answered' and share <= 0.8 then '1.2'
      when state = 'answered' then '1.1'
      when refused then '2.111'
      when state = 'started' then '2.12'
      when state = 'opened' then '2.1121'
      else coalesce(disposition, '3.11') end as code
    from answered
    union all
    select customer_id, store_id, 'none', case
      when reason in ('consent_withdrawn', 'opted_out', 'not_wanted') then '2.111'
      when reason in ('same_mailbox', 'asked_recently', 'asked_often', 'no_consent') then '4.10'
      else '3.11' end
    from campaign_skips where organisation_id = $1 and campaign_id = $2 and $3::uuid[] is null
  )`;

/** Outcomes in the field's codes, and the response rates that follow from them. */
@Injectable()
export class LedgerReads {
  constructor(private readonly campaigns: CampaignsReads) {}

  /** A campaign's outcomes: over all, by store and by channel. Each adds up to the sample. */
  async of(tx: Transaction, campaignId: string, e?: number) {
    await this.campaigns.one(tx, campaignId);
    const rows = await tx.query<CountedRow>(
      `${dispositionsSql}
       select case grouping(store_id, channel) when 1 then 'store' when 2 then 'channel' else 'all' end as by,
         store_id as "storeId", channel, code, count(*)::int as count
       from judged group by grouping sets ((code), (store_id, code), (channel, code)) order by code`,
      [tx.organisationId, campaignId, null],
    );
    const stores = await tx.query<{ id: string; name: string }>(
      'select id, name from stores where organisation_id = $1 and id = any($2)',
      [tx.organisationId, rows.flatMap(({ storeId }) => storeId ?? [])],
    );
    const names = new Map(stores.map(({ id, name }) => [id, name]));
    const options = e === undefined ? {} : { e };
    const of = (by: CountedRow['by'], key: (row: CountedRow) => string | null) =>
      [
        ...grouped(
          rows.filter((row) => row.by === by),
          key,
        ),
      ].map(([id, counts]) => ({
        id,
        ...responseRates(counts, options),
        codes: counts,
      }));
    const all = of('all', () => null)[0];
    return {
      ...responseRates(all?.codes ?? {}, options),
      codes: Object.entries(all?.codes ?? {}).map(([code, count]) => ({
        code,
        ...dispositions[code as DispositionCode],
        count,
      })),
      byStore: of('store', ({ storeId }) => storeId)
        .map((each) => ({ ...each, name: each.id === null ? null : (names.get(each.id) ?? null) }))
        .toSorted((a, b) => b.sample - a.sample),
      byChannel: of('channel', ({ channel }) => channel),
    };
  }

  /** The codes of some of a campaign's invitations, by id. */
  async codesOf(
    tx: Transaction,
    campaignId: string,
    invitationIds: readonly string[],
  ): Promise<Map<string, DispositionCode>> {
    const rows = await tx.query<{ id: string; code: DispositionCode }>(
      `${dispositionsSql} select id, code from judged`,
      [tx.organisationId, campaignId, invitationIds],
    );
    return new Map(rows.map(({ id, code }) => [id, code]));
  }

  /** Every attempt with its outcome, and everybody who was not asked: the ledger line by line. */
  async lines(tx: Transaction, campaignId: string): Promise<LedgerLine[]> {
    await this.campaigns.one(tx, campaignId);
    return tx.query<LedgerLine>(
      `${dispositionsSql}
       select coalesce(u.reference, u.email, u.id::text) as customer, s.name as store, coalesce(a.channel, 'none') as channel,
         coalesce(a.kind || case when a.number > 0 then ' ' || a.number else '' end, 'not asked') as kind,
         coalesce(${toldState('a')}, k.reason) as state, a.due_at as "dueAt", a.sent_at as "sentAt", a.detail, j.code
       from judged j
       left join invitations i on i.organisation_id = $1 and i.id = j.id
       left join attempts a on a.organisation_id = $1 and a.invitation_id = i.id
       left join campaign_skips k on k.organisation_id = $1 and k.campaign_id = $2 and k.customer_id = j.id and i.id is null
       left join customers u on u.organisation_id = $1 and u.id = coalesce(i.customer_id, k.customer_id)
       left join stores s on s.organisation_id = $1 and s.id = j.store_id
       order by 1, a.number`,
      [tx.organisationId, campaignId, null],
    );
  }
}

/** One line of the ledger: an attempt with its outcome, or somebody who was not asked. */
export interface LedgerLine {
  customer: string | null;
  store: string | null;
  channel: string;
  kind: string;
  state: string;
  dueAt: Date | null;
  sentAt: Date | null;
  detail: string | null;
  code: DispositionCode;
}

function grouped(rows: CountedRow[], key: (row: CountedRow) => string | null): Map<string | null, CodeCounts> {
  const groups = new Map<string | null, Record<string, number>>();
  for (const row of rows) {
    const group = groups.get(key(row)) ?? {};
    group[row.code] = row.count;
    groups.set(key(row), group);
  }
  return groups;
}
