import { lacksMailConsent } from '../../customers/consents/mail-consent.js';
import { isSuppressedNumber } from '../../customers/phones/suppressed-numbers.service.js';
import { CustomerTable } from '../../customers/tables/customer.table.js';
import { PurchaseTable } from '../../customers/tables/purchase.table.js';
import { named, selected, someColumns, type Part } from '../../database/some-columns.js';
import { AttemptTable } from '../tables/attempt.table.js';
import { moves, to } from './attempt-state.js';

const attempt = someColumns(AttemptTable, ['id', 'invitationId', 'campaignId', 'kind', 'number', 'tries']);
const customer = someColumns(CustomerTable, ['email', 'phone', 'name']);
const purchase = someColumns(PurchaseTable, ['purchasedOn', 'category', 'product']);
type Purchase = Part<typeof purchase>;

/** An attempt that was taken in hand, with all that asking its person needs. */
export interface AttemptInHand extends Part<typeof attempt>, Part<typeof customer> {
  surveyVersionId: string;
  customerId: string;
  language: string;
  store: string | null;
  purchasedOn: Purchase['purchasedOn'] | null;
  category: Purchase['category'];
  product: Purchase['product'];
  fields: Record<string, string | number>;
}

/**
 * Takes due attempts of one channel in hand. Whoever may not be asked any more (suppressed, withdrawn, answered, erased, campaign stopped)
 * is left out here, at the moment of asking, with the reason; a restored database asks nobody (`RestoreGuard`). Parameters: organisation, owner, seconds of the lease, how many at most,
 * channel, address that it needs, whose country asks for consent before a mail.
 *
 * Each row is looked up by its key (`offset 0` keeps the planner from joining whole tables), however few statistics there are yet.
 */
export const leaseSql = `
  with due as materialized (
    select a.id, a.kind, a.invitation_id, c.id as campaign_id, c.survey_version_id
    from campaigns c cross join lateral (
      select id, kind, invitation_id from attempts
      where organisation_id = $1 and campaign_id = c.id and channel = $5 and state = '${moves.lease.from[0]}' and due_at <= now()
      order by due_at, id limit $4 for update skip locked) a
    where c.organisation_id = $1 and c.status = 'running' and not exists (
      select from installation n where n.sending_held_at is not null
        and not exists (select from sending_releases r where r.organisation_id = $1 and r.held_at = n.sending_held_at)) limit $4
  ), told as materialized (
    select due.*, i.language, cu.id as customer_id, ${named(customer, 'cu')}, cu.attributes as fields, s.name as store,
      ${named(purchase, 'p')}, case
        when cu.id is null or ($6::text = 'email' and cu.email is null) or ($6 = 'phone' and cu.phone is null) or ($6 = 'post' and cu.address is null)
          then 'The customer has no address any more.'
        when exists (select from suppressions x where x.organisation_id = $1
          and x.email_digest = sha256(convert_to($1::text || ':' || cu.email, 'UTF8'))
          and ($6 = 'email' or x.reason in ('unsubscribed', 'complained'))) then 'The address is on the suppression list.'
        when $6 = 'phone' and ${isSuppressedNumber('cu.phone')} then 'The number is on the suppression list.'
        when cu.opted_out_as is not null then 'The customer opted out.'
        when cu.consent = 'withdrawn' then 'The consent was withdrawn.'
        when $6 = 'email' and ${lacksMailConsent({ customer: 'cu', storeZone: 's.time_zone', needed: '$7' })}
          then 'The customer’s country asks for consent before a mail.'
        when due.kind = 'reminder' and 'reminders' = any(cu.mutes) then 'The customer wants no reminders.'
        when i.state = 'answered' then 'The answers came in before.' end as reason
    from due
    cross join lateral (select * from invitations where organisation_id = $1 and id = due.invitation_id offset 0) i
    left join lateral (select * from customers where organisation_id = $1 and id = i.customer_id offset 0) cu on true
    left join lateral (select name, time_zone from stores where organisation_id = $1 and id = i.store_id offset 0) s on true
    left join lateral (select ${named(purchase)} from purchases where organisation_id = $1 and id = i.purchase_id offset 0) p on true
  ), moved as (
    update attempts a set state = case when told.reason is null then ${to('lease')} else ${to('leaveOut')} end, changed_at = now(),
      tries = a.tries + 1, detail = coalesce(told.reason, a.detail),
      lease_owner = case when told.reason is null then $2::uuid end,
      lease_until = case when told.reason is null then now() + make_interval(secs => $3) end
    from told where a.organisation_id = $1 and a.id = told.id
    returning ${named(attempt, 'a')}
  )
  select ${selected(attempt, 'a')}, t.survey_version_id as "surveyVersionId", t.customer_id as "customerId",
    ${selected(customer, 't')}, t.language, t.store, ${selected(purchase, 't')}, t.fields
  from moved a join told t on t.id = a.id where t.reason is null`;
