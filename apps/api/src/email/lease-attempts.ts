import type { Transaction } from '../database/transaction.js';

/** An attempt that was taken to be sent, with all that its mail needs. */
export interface AttemptToSend {
  id: string;
  invitationId: string;
  campaignId: string;
  surveyVersionId: string;
  customerId: string;
  email: string;
  name: string;
  language: string;
  store: string | null;
  purchasedOn: string | null;
  category: string | null;
  product: string | null;
  fields: Record<string, string | number>;
  kind: 'first' | 'reminder';
  number: number;
  tries: number;
}

/**
 * Takes up to `most` due attempts for this worker. Whoever may not be written to any more (suppressed, withdrawn, answered,
 * erased, campaign stopped) is cancelled here, at the moment of sending, and not taken.
 *
 * Each row is looked up by its key (`offset 0` keeps the planner from joining whole tables), however few statistics there are yet.
 */
export async function leaseAttempts(
  tx: Transaction,
  lease: { owner: string; seconds: number; most: number },
): Promise<AttemptToSend[]> {
  return tx.query<AttemptToSend>(
    `with due as materialized (
       select a.id, a.kind, a.invitation_id, c.id as campaign_id, c.survey_version_id
       from campaigns c cross join lateral (
         select id, kind, invitation_id from attempts
         where organisation_id = $1 and campaign_id = c.id and state = 'queued' and due_at <= now()
         order by due_at, id limit $4 for update skip locked) a
       where c.organisation_id = $1 and c.status = 'running' limit $4
     ), told as materialized (
       select due.*, i.language, cu.id as customer_id, cu.email, cu.name, cu.attributes as fields, s.name as store, p.purchased_on, p.category, p.product,
         case when cu.email is null then 'The customer has no address any more.'
           when exists (select from suppressions x where x.organisation_id = $1
             and x.email_digest = sha256(convert_to($1::text || ':' || cu.email, 'UTF8'))) then 'The address is on the suppression list.'
           when cu.consent = 'withdrawn' then 'The consent was withdrawn.'
           when due.kind = 'reminder' and 'reminders' = any(cu.mutes) then 'The customer wants no reminders.'
           when i.state = 'answered' then 'The answers came in before.' end as reason
       from due
       cross join lateral (select * from invitations where organisation_id = $1 and id = due.invitation_id offset 0) i
       left join lateral (select * from customers where organisation_id = $1 and id = i.customer_id offset 0) cu on true
       left join lateral (select name from stores where organisation_id = $1 and id = i.store_id offset 0) s on true
       left join lateral (select purchased_on, category, product from purchases where organisation_id = $1 and id = i.purchase_id offset 0) p on true
     ), moved as (
       update attempts a set state = case when told.reason is null then 'sending' else 'cancelled' end, changed_at = now(),
         tries = a.tries + 1, detail = coalesce(told.reason, a.detail),
         lease_owner = case when told.reason is null then $2::uuid end,
         lease_until = case when told.reason is null then now() + make_interval(secs => $3) end
       from told where a.organisation_id = $1 and a.id = told.id
       returning a.id, told.invitation_id as "invitationId", told.campaign_id as "campaignId",
         told.survey_version_id as "surveyVersionId", told.customer_id as "customerId", told.email, told.name, told.language,
         told.store, told.purchased_on::text as "purchasedOn", told.category, told.product, told.fields, a.kind, a.number, a.tries, told.reason
     )
     select id, "invitationId", "campaignId", "surveyVersionId", "customerId", email, name, language, store, "purchasedOn",
       category, product, fields, kind, number, tries
     from moved where reason is null`,
    [tx.organisationId, lease.owner, lease.seconds, lease.most],
  );
}
