import type { Transaction } from '../../database/transaction.js';

/** Puts what the sample's shoppers and reviewers did a moment ago to the day on which it would have been done. */
export async function dateVisits(tx: Transaction): Promise<void> {
  const steps = [
    `update visits set received_at = ended_at + interval '9 minutes', clock_offset_ms = 0,
       decided_at = case when decided_at is not null then least(now(), ended_at + interval '26 hours') end
     where organisation_id = $1`,
    `update assignments a set changed_at = v.received_at from visits v
     where a.organisation_id = $1 and v.organisation_id = $1 and v.assignment_id = a.id`,
    `update deadlines d set at = case d.kind when 'purge' then v.decided_at + make_interval(days => (p.terms->>'retentionDays')::int)
         else greatest(now() + interval '20 hours', v.received_at + make_interval(hours => (p.terms->>'approveHours')::int)) end
     from visits v join assignments a on a.organisation_id = v.organisation_id and a.id = v.assignment_id
     join programmes p on p.organisation_id = a.organisation_id and p.id = a.programme_id
     where d.organisation_id = $1 and v.organisation_id = $1 and d.subject_id = v.id and d.kind in ('purge', 'approve')`,
    `update appeals e set appealed_at = least(now(), v.decided_at + interval '20 hours'),
       decided_at = case when e.decided_at is not null then least(now(), v.decided_at + interval '44 hours') end
     from visits v where e.organisation_id = $1 and v.organisation_id = $1 and v.id = e.visit_id`,
    `update programmes set created_at = now() - interval '231 days' where organisation_id = $1`,
    `update shoppers set created_at = now() - interval '240 days' where organisation_id = $1`,
  ];
  for (const step of steps) await tx.query(step, [tx.organisationId]);
}
