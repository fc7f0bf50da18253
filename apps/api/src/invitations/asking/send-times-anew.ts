import type { Transaction } from '../../database/transaction.js';
import type { Campaign } from '../../campaigns/campaigns.reads.js';
import { sendTimes } from './send-times.js';

/** After a pause: what should have left meanwhile is spread anew over open hours, so that it does not all leave at once. */
export async function sendTimesAnew(
  tx: Transaction,
  { id, sending }: Campaign,
  closedDays: readonly string[],
): Promise<Map<string, Date>> {
  const rows = await tx.query<{ id: string; timeZone: string; everybody: number }>(
    `select a.id, coalesce(s.time_zone, o.time_zone) as "timeZone",
       (select count(*)::int from attempts x where x.organisation_id = $1 and x.campaign_id = $2) as everybody
     from attempts a
     join organisations o on o.id = a.organisation_id
     join invitations i on i.organisation_id = a.organisation_id and i.id = a.invitation_id
     left join stores s on s.organisation_id = i.organisation_id and s.id = i.store_id
     where a.organisation_id = $1 and a.campaign_id = $2 and a.state = 'queued' and a.due_at <= now() order by a.due_at, a.id for update of a`,
    [tx.organisationId, id],
  );
  const share = rows.length / Math.max(1, rows[0]?.everybody ?? 1);
  const start = new Date();
  return sendTimes(
    rows.map((row) => ({ ...row, notBefore: start })),
    { start, window: sending.window, spreadHours: sending.spreadHours * share, closedDays },
  );
}
