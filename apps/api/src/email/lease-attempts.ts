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
  kind: 'first' | 'reminder';
  number: number;
  tries: number;
}

/**
 * Takes up to `most` due attempts for this worker. Whoever may not be written to any more (suppressed, withdrawn, answered,
 * erased, campaign stopped) is cancelled here, at the moment of sending, and not taken.
 */
export async function leaseAttempts(
  tx: Transaction,
  lease: { owner: string; seconds: number; most: number },
): Promise<AttemptToSend[]> {
  return tx.query<AttemptToSend>(
    `with due as (
       select a.id from attempts a join campaigns c on c.organisation_id = a.organisation_id and c.id = a.campaign_id
       where a.organisation_id = $1 and a.state = 'queued' and a.due_at <= now() and c.status = 'running'
       order by a.due_at, a.id limit $4 for update of a skip locked
     ), told as (
       select a.id, i.id as invitation_id, c.id as campaign_id, c.survey_version_id, i.language, i.state as invitation_state,
         cu.id as customer_id, cu.email, cu.name, cu.consent, s.name as store, p.purchased_on, p.category,
         exists (select 1 from suppressions x where x.organisation_id = $1
           and x.email_digest = sha256(convert_to($1::text || ':' || cu.email, 'UTF8'))) as suppressed
       from due join attempts a on a.organisation_id = $1 and a.id = due.id
       join invitations i on i.organisation_id = $1 and i.id = a.invitation_id
       join campaigns c on c.organisation_id = $1 and c.id = a.campaign_id
       left join customers cu on cu.organisation_id = $1 and cu.id = i.customer_id
       left join stores s on s.organisation_id = $1 and s.id = i.store_id
       left join purchases p on p.organisation_id = $1 and p.id = i.purchase_id
     ), judged as (
       select *, case when customer_id is null or email is null then 'The customer has no address any more.'
         when suppressed then 'The address is on the suppression list.' when consent = 'withdrawn' then 'The consent was withdrawn.'
         when invitation_state = 'answered' then 'The answers came in before.' end as reason
       from told
     ), moved as (
       update attempts a set state = case when j.reason is null then 'sending' else 'cancelled' end, changed_at = now(),
         tries = a.tries + 1, detail = coalesce(j.reason, a.detail),
         lease_owner = case when j.reason is null then $2::uuid end,
         lease_until = case when j.reason is null then now() + make_interval(secs => $3) end
       from judged j where a.organisation_id = $1 and a.id = j.id
       returning a.id, a.kind, a.number, a.tries
     )
     select m.id, j.invitation_id as "invitationId", j.campaign_id as "campaignId", j.survey_version_id as "surveyVersionId",
       j.customer_id as "customerId", j.email, j.name, j.language, j.store, j.purchased_on::text as "purchasedOn", j.category,
       m.kind, m.number, m.tries
     from moved m join judged j on j.id = m.id where j.reason is null`,
    [tx.organisationId, lease.owner, lease.seconds, lease.most],
  );
}
