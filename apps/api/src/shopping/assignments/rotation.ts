import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { AssignmentProblem } from './assignment-problems.js';

/** A job that someone is about to take, with the rule of its programme. */
export interface Claim {
  assignmentId: string;
  storeId: string;
  from: string;
  to: string;
  shopperId: string;
  rotationDays: number;
  rotationVisits: number;
}

interface Conflict {
  /** The last day on which someone of the household was there, or may be. */
  last: string;
  days: number;
  others: number;
  live: boolean;
}

/**
 * Refuses a job where someone of the shopper's household was at the store too lately, or is about to be. Whoever claims for
 * this household and store waits here for the one before to commit, and then sees what it did: the lock is the judge.
 */
export async function refuseTooSoon(tx: Transaction, claim: Claim): Promise<void> {
  const shopper = await tx.first<{ household_id: string }>(
    'select household_id from shoppers where organisation_id = $1 and person_id = $2 for share',
    [tx.organisationId, claim.shopperId],
  );
  if (shopper === null) throw new Problem('not_found', {});
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `rotation ${tx.organisationId} ${shopper.household_id} ${claim.storeId}`,
  ]);
  const conflict = await tx.first<Conflict>(
    `select coalesce(v.visited_on, o.to_day)::text as last, o.state <> 'handed_in' as live,
       greatest($4::date - coalesce(v.visited_on, o.to_day), coalesce(v.visited_on, o.from_day) - $5::date) as days,
       (select count(*)::int from visits w join shoppers x on x.organisation_id = w.organisation_id and x.person_id = w.shopper_id
        where w.organisation_id = $1 and w.store_id = $3 and x.household_id <> $6
          and w.visited_on > coalesce(v.visited_on, o.to_day)) as others
     from assignments o
     join shoppers s on s.organisation_id = o.organisation_id and s.person_id = o.shopper_id and s.household_id = $6
     left join visits v on v.organisation_id = o.organisation_id and v.assignment_id = o.id
     where o.organisation_id = $1 and o.id <> $2 and o.store_id = $3 and o.state in ('offered', 'accepted', 'handed_in')
       and (($7 > 0 and greatest($4::date - coalesce(v.visited_on, o.to_day), coalesce(v.visited_on, o.from_day) - $5::date) <= $7)
         or (select count(*) from visits w join shoppers x on x.organisation_id = w.organisation_id and x.person_id = w.shopper_id
             where w.organisation_id = $1 and w.store_id = $3 and x.household_id <> $6
               and w.visited_on > coalesce(v.visited_on, o.to_day)) < $8)
     order by coalesce(v.visited_on, o.to_day) desc limit 1`,
    [
      tx.organisationId,
      claim.assignmentId,
      claim.storeId,
      claim.from,
      claim.to,
      shopper.household_id,
      claim.rotationDays,
      claim.rotationVisits,
    ],
  );
  if (conflict !== null) throw refusal(conflict, claim);
}

/** Which rule says no, and until when. */
function refusal({ last, days, others, live }: Conflict, { rotationDays, rotationVisits }: Claim): Problem {
  const who = 'Someone of this household';
  if (rotationDays > 0 && days <= rotationDays) {
    const until = dayAfter(last, rotationDays + 1);
    const [code, was] = live ? ['rotation_held', 'has a job at'] : ['rotation_days', 'was at'];
    const why = `${who} ${was} this store ${live ? 'until' : 'on'} ${last}, and ${rotationDays} days have to lie between: from ${until} on.`;
    return new AssignmentProblem('rotation', { why }, [
      { code, details: { last, days: rotationDays, until }, message: why },
    ]);
  }
  const why = `${who} ${live ? 'has a job at' : 'was at'} this store, and ${others} of ${rotationVisits} visits by others have been made since.`;
  const details = { made: others, wanted: rotationVisits };
  return new AssignmentProblem('rotation', { why }, [{ code: 'rotation_visits', details, message: why }]);
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
