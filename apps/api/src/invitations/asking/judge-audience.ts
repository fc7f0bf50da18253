import { regionsBelow } from '../../access/regions-below.js';
import type { Audience } from '../../campaigns/campaigns.dto.js';
import { meetsConditions, readConditions } from '../../campaigns/field-condition.js';
import { lacksMailConsent, neededAsText, type MailConsentNeeded } from '../../customers/consents/mail-consent.js';
import type { Topic } from '../../customers/topics.js';
import type { Transaction } from '../../database/transaction.js';
import type { AddressKind } from '../channels/channel.js';
import { contactAt, type ContactBudget } from './contact-budget.js';

/** Why somebody in the audience is not asked, in the order in which it is judged. */
export const skipReasons = [
  'no_address',
  'consent_withdrawn',
  'opted_out',
  'suppressed',
  'no_consent',
  'not_wanted',
  'same_mailbox',
  'asked_recently',
  'asked_often',
] as const;
export type SkipReason = (typeof skipReasons)[number];

/** Somebody of the audience: whom to ask about which purchase, or why not. */
export interface Judged {
  customerId: string;
  purchaseId: string | null;
  storeId: string | null;
  language: string;
  /** The kinds of addresses at which this person may be asked. */
  addresses: AddressKind[];
  reason: SkipReason | null;
}

export interface JudgeOptions {
  seed: string;
  /** The kinds of addresses that the campaign's channels need; only mail unless given. */
  addresses?: readonly AddressKind[];
  budget: ContactBudget;
  /** Whose country asks for consent before a mail. */
  mailConsent: MailConsentNeeded | null;
  /** What the survey is about, which some chose not to be asked about; null where it is about anything. */
  topic?: Topic | null;
  /** Only this person of the audience is judged. */
  customerId?: string;
  /** Only those after one and up to another by their ids, and of a sample those drawn until then. */
  part?: { after: string | null; until: string | null; drawnUntil: string | null };
}

/**
 * Judges everybody an audience names: each customer once, with their latest purchase that fits, and each mailbox once. A
 * sample is drawn by a digest of campaign and customer, so the same campaign draws the same people again.
 */
export async function judgeAudience(tx: Transaction, audience: Audience, options: JudgeOptions): Promise<Judged[]> {
  return tx.query<Judged>(
    `${audienceSql} select "customerId", "purchaseId", "storeId", language, addresses, reason from judged order by draw`,
    await valuesOf(tx, audience, options),
  );
}

/**
 * Where a sample ends in the order of drawing, so that parts of the audience can be judged for themselves; null where everybody is
 * asked.
 */
export async function drawnUntil(tx: Transaction, audience: Audience, options: JudgeOptions): Promise<string | null> {
  if (audience.sample === undefined || audience.sample === null) return null;
  const last = await tx.first<{ draw: string | null }>(
    `${audienceSql} select max(draw) as draw from judged`,
    await valuesOf(tx, audience, options),
  );
  return last?.draw ?? '';
}

/** How many of those who will be asked can be asked at the same kinds of addresses. */
export interface CountedAddresses {
  addresses: readonly AddressKind[];
  /** They have an address of mail, and have not given the consent for which their country asks. */
  lacksMailConsent: boolean;
  count: number;
}

/** The same audience counted, for the screen that makes a campaign. */
export async function countAudience(tx: Transaction, audience: Audience, options: JudgeOptions) {
  const values = await valuesOf(tx, audience, options);
  // Everybody is judged once, for all tables.
  const counted = await tx.query<
    CountedAddresses & { reason: SkipReason | null; storeId: string | null; name: string }
  >(
    `${audienceSql} select c.reason, c."storeId", c.addresses, c."lacksMailConsent", s.name, c.count from (
       select reason, "storeId", addresses, "lacksMailConsent", count(*)::int as count from judged group by 1, 2, 3, 4) c
     left join stores s on s.organisation_id = $1 and s.id = c."storeId" order by s.name`,
    values,
  );
  const reasons = [...summed(counted, ({ reason }) => reason)].map(([reason, count]) => ({ reason, count }));
  const asked = counted.filter(({ reason }) => reason === null);
  const names = new Map(asked.map(({ storeId, name }) => [storeId, name]));
  const byStore = [...summed(asked, ({ storeId }) => storeId)].flatMap(([storeId, count]) =>
    storeId === null ? [] : [{ storeId, name: names.get(storeId) ?? '', count }],
  );
  return {
    customers: reasons.reduce((sum, { count }) => sum + count, 0),
    willBeAsked: reasons.find(({ reason }) => reason === null)?.count ?? 0,
    skips: reasons.flatMap(({ reason, count }) => (reason === null ? [] : [{ reason, count }])).toSorted(mostFirst),
    byStore: byStore.toSorted(mostFirst).slice(0, 500),
    byAddresses: asked.map(({ addresses, lacksMailConsent: lacks, count }) => ({
      addresses,
      lacksMailConsent: lacks,
      count,
    })),
  };
}

/** Those who will be asked and have an address of one kind. */
export async function askedAt(
  tx: Transaction,
  audience: Audience,
  { at, ...options }: JudgeOptions & { at: AddressKind },
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `${audienceSql} select "customerId" as id from judged where reason is null and $23 = any(addresses)`,
    [...(await valuesOf(tx, audience, options)), at],
  );
  return rows.map(({ id }) => id);
}

const mostFirst = (one: { count: number }, other: { count: number }) => other.count - one.count;

function summed<T extends { count: number }, Key>(rows: readonly T[], keyOf: (row: T) => Key): Map<Key, number> {
  const sums = new Map<Key, number>();
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.count);
  return sums;
}

async function valuesOf(
  tx: Transaction,
  audience: Audience,
  { seed, addresses = ['email'], budget, mailConsent, topic, customerId, part }: JudgeOptions,
): Promise<unknown[]> {
  const { sample } = audience;
  const conditions = await readConditions(tx, audience.fields ?? []);
  return [
    tx.organisationId,
    audience.storeIds?.length ? audience.storeIds : null,
    audience.regionIds?.length ? audience.regionIds : null,
    audience.purchasedFrom ?? null,
    audience.purchasedUntil ?? null,
    audience.amountAtLeast === undefined ? null : Math.round(audience.amountAtLeast * 100),
    audience.categories?.length ? audience.categories : null,
    audience.languages?.length ? audience.languages : null,
    seed,
    // Of a part nobody can say who is which in the whole sample: where it ends was found before.
    sample && 'count' in sample && !part ? sample.count : null,
    sample && 'percent' in sample && !part ? sample.percent : null,
    budget.gapDays - budget.waitDays,
    budget.atMost,
    budget.withinDays - budget.waitDays,
    customerId ?? null,
    topic ?? null,
    part?.after ?? null,
    part?.until ?? null,
    part?.drawnUntil ?? null,
    conditions.length > 0 ? JSON.stringify(conditions) : null,
    addresses,
    neededAsText(mailConsent),
  ];
}

const audienceSql = `
  ${regionsBelow('select id from regions where organisation_id = $1 and id = any($3::uuid[])')}, fitting as (
    select distinct on (c.id) c.id, c.email, c.phone, c.address, c.no_post_since, c.language, c.consent, c.opted_out_as, c.mutes, c.last_asked_at, p.id as purchase_id, p.store_id, p.purchased_on,
      md5($9 || c.id::text) as draw,
      ${lacksMailConsent({ customer: 'c', storeZone: 's.time_zone', needed: '$22' })} as lacks_consent
    from customers c
    left join purchases p on p.organisation_id = c.organisation_id and p.customer_id = c.id
    left join stores s on s.organisation_id = p.organisation_id and s.id = p.store_id
    where c.organisation_id = $1 and c.erased_at is null and ($17::uuid is null or c.id > $17) and ($18::uuid is null or c.id <= $18)
      and ($19::text is null or md5($9 || c.id::text) <= $19)
      and ($2::uuid[] is null or p.store_id = any($2))
      and ($3::uuid[] is null or s.region_id in (select id from below))
      and ($4::date is null or p.purchased_on >= $4) and ($5::date is null or p.purchased_on < $5)
      and ($6::bigint is null or p.amount_cents >= $6) and ($7::text[] is null or p.category = any($7))
      and ($8::text[] is null or c.language = any($8)) and ${meetsConditions('$20')}
    order by c.id, p.purchased_on desc nulls last, p.id
  ), numbered as (
    select *, row_number() over (order by draw) as place, count(*) over () as everybody,
      -- A mailbox is asked once, for whoever bought last.
      row_number() over (partition by coalesce(email, id::text) order by consent = 'withdrawn' or lacks_consent, purchased_on desc nulls last, draw)
        as of_mailbox from fitting
  ), judged as (
    select n.id as "customerId", purchase_id as "purchaseId", store_id as "storeId", language, draw, addresses,
    lacks_consent and email is not null and x.reason is null as "lacksMailConsent", case
      when not addresses && $21::text[] and address is not null and 'post' = any($21) then 'suppressed'
      when not addresses && $21::text[] and (email is null or x.reason is null and (not lacks_consent or 'email' <> all($21))) then 'no_address'
      when consent = 'withdrawn' then 'consent_withdrawn'
      when x.reason in ('unsubscribed', 'complained') or (opted_out_as is not null and x.reason is null) then 'opted_out'
      -- Whoever opted out is asked by no channel; an address that takes no mail leaves the others open.
      when opted_out_as is not null or (not addresses && $21 and x.reason is not null) then 'suppressed'
      when not addresses && $21 then 'no_consent'
      when $16::text = any(mutes) then 'not_wanted'
      when of_mailbox > 1 then 'same_mailbox'
      when last_asked_at > now() - make_interval(days => $12::int) then 'asked_recently'
      when last_asked_at is not null and c."contactAt" > now() - make_interval(days => $14::int) then 'asked_often'
      -- Of a part, those who share a mailbox with it may be in another one, and asked already.
      when ($15::uuid is not null or $17::uuid is not null or $18::uuid is not null) and exists (
        select from customers m join invitations i on i.organisation_id = $1 and i.customer_id = m.id and i.campaign_id::text = $9
        where m.organisation_id = $1 and m.email = n.email and m.id <> n.id) then 'same_mailbox'
      end as reason
    from numbered n
    left join suppressions x on x.organisation_id = $1 and x.email_digest = sha256(convert_to($1::text || ':' || n.email, 'UTF8'))
    cross join lateral (select array_remove(array[
      case when email is not null and x.reason is null and not lacks_consent then 'email' end, case when phone is not null then 'phone' end,
      case when address is not null and no_post_since is null then 'post' end, 'none'], null)
      as addresses) reached
    left join lateral (select ${contactAt('$13::int - 1')} as "contactAt" from (select $1::uuid as organisation_id, n.id as id) c) c
      on last_asked_at is not null
    where place <= coalesce($10::int, ceil(everybody * $11::numeric / 100), everybody) and ($15::uuid is null or n.id = $15)
  )`;
