/** Why somebody may not be asked, whatever the channel: not now (`campaign_rests`, `suspended`), or not any more. */
export type Hindrance =
  | 'suspended'
  | 'campaign_rests'
  | 'campaign_over'
  | 'answered'
  | 'erased'
  | 'suppressed'
  | 'opted_out'
  | 'consent_withdrawn';

/** Whether a restored database waits for a person's yes (`RestoreGuard`). */
export const isSuspended = `exists (select from installation n where n.sending_held_at is not null
  and not exists (select from sending_releases r where r.organisation_id = $1 and r.held_at = n.sending_held_at))`;

/**
 * Of invitations, given by a condition on `i`, the customer and the hindrance. Each row is looked up by its key, however few statistics there
 * are. What is asked here is what `leaseSql` asks of attempts that wait in the ledger.
 */
export const standingSql = (those: string): string => `
  select i.id as invitation_id, i.customer_id, i.campaign_id, case
    when ${isSuspended} then 'suspended'
    when c.status in ('cancelled', 'finished') then 'campaign_over'
    when i.state = 'answered' then 'answered'
    when cu.id is null then 'erased'
    when exists (select from suppressions x where x.organisation_id = $1 and x.reason in ('unsubscribed', 'complained')
      and x.email_digest = sha256(convert_to($1::text || ':' || cu.email, 'UTF8'))) then 'suppressed'
    when cu.opted_out_as is not null then 'opted_out'
    when cu.consent = 'withdrawn' then 'consent_withdrawn'
    when c.status <> 'running' then 'campaign_rests' end as hindrance
  from (select * from invitations i where i.organisation_id = $1 and ${those} offset 0) i
  cross join lateral (select * from campaigns where organisation_id = $1 and id = i.campaign_id offset 0) c
  left join lateral (select * from customers where organisation_id = $1 and id = i.customer_id offset 0) cu on true`;
