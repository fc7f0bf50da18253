import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction.js';
import type { Calling } from '../calling-moves.service.js';
import { readHoursKey } from '../place.js';

/** How the queue stands, for whoever looks after it. */
@Injectable()
export class QueueReads {
  /** Callings by state and reason: why they are not called, and when the first of them comes back. */
  async counts(tx: Transaction, campaignId: string | null) {
    return tx.query<{ state: Calling['state']; reason: string | null; count: number; backAt: Date | null }>(
      `select state, reason, count(*)::int as count, min(rest_until) as "backAt" from callings
       where organisation_id = $1 and ($2::uuid is null or campaign_id = $2) group by state, reason order by state, count desc, reason`,
      [tx.organisationId, campaignId],
    );
  }

  /** What rang and has no outcome, as nobody gave a sign any more; the oldest first. */
  async unsettled(tx: Transaction) {
    return tx.query<{ id: string; rungAt: Date; interviewer: string; customer: string | null; campaign: string }>(
      `select k.id, a.rung_at as "rungAt", w.name as interviewer, c.name as customer, p.name as campaign from callings k
       join calling_attempts a on a.organisation_id = $1 and a.attempt_id = k.attempt_id
       join people w on w.organisation_id = $1 and w.id = a.person_id
       join campaigns p on p.organisation_id = $1 and p.id = k.campaign_id
       left join customers c on c.organisation_id = $1 and c.id = k.customer_id
       where k.organisation_id = $1 and k.state = 'unsettled' order by a.rung_at limit 500`,
      [tx.organisationId],
    );
  }

  /** What is in somebody's hands at this moment, and since when. */
  async inHand(tx: Transaction) {
    return tx.query<{
      id: string;
      state: Calling['state'];
      since: Date;
      interviewer: string;
      customer: string | null;
      campaign: string;
    }>(
      `select k.id, k.state, k.changed_at as since, w.name as interviewer, c.name as customer, p.name as campaign from callings k
       join people w on w.organisation_id = $1 and w.id = k.taken_by
       join campaigns p on p.organisation_id = $1 and p.id = k.campaign_id
       left join customers c on c.organisation_id = $1 and c.id = k.customer_id
       where k.organisation_id = $1 and k.state in ('in_hand', 'ringing', 'talking', 'ended') order by w.name, k.id limit 500`,
      [tx.organisationId],
    );
  }

  /** What waits for one interviewer: appointments, the next first, and what was referred. */
  async waiting(tx: Transaction) {
    const rows = await tx.query<{
      id: string;
      state: Calling['state'];
      at: Date | null;
      interviewer: string | null;
      customer: string | null;
      campaign: string;
      hours: string;
    }>(
      `select k.id, k.state, case when k.state = 'appointment' then k.appointment_at end as at, w.name as interviewer, c.name as customer, p.name as campaign, k.hours
       from callings k
       join campaigns p on p.organisation_id = $1 and p.id = k.campaign_id
       left join people w on w.organisation_id = $1 and w.id = coalesce(k.for_person, k.appointment_by)
       left join customers c on c.organisation_id = $1 and c.id = k.customer_id
       where k.organisation_id = $1 and k.state in ('appointment', 'referred') order by k.appointment_at nulls first, k.id limit 500`,
      [tx.organisationId],
    );
    return rows.map(({ hours, ...row }) => ({ ...row, timeZones: [...readHoursKey(hours).timeZones] }));
  }
}
