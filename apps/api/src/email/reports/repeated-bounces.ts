import type { Transaction } from '../../database/transaction.js';
import { isAboutSender } from '../dead-address.js';

/** So many mails in a row that came back, over so many days, and nobody is there to read them: a full mailbox that nobody empties. */
const inRow = 3;
const overDays = 14;

/**
 * Whether an address has bounced again and again: its last mails all came back, over at least two weeks, with no sign of life
 * since the first of them, and none of them because of who sends.
 */
export async function bouncesAgain(tx: Transaction, email: string): Promise<boolean> {
  const rows = await tx.query<{ bounced: boolean; said: string | null; days: number; alive: boolean }>(
    `select m.bounced_at is not null as bounced, m.said, extract(day from now() - coalesce(a.sent_at, a.changed_at))::int as days,
       i.opened_at is not null or i.state = 'answered' or exists (select 1 from mail_reports r where r.organisation_id = $1
         and r.attempt_id = a.id and r.kind in ('delivered', 'replied', 'away', 'complained')) as alive
     from customers u
     join invitations i on i.organisation_id = u.organisation_id and i.customer_id = u.id
     join attempts a on a.organisation_id = i.organisation_id and a.invitation_id = i.id
     left join mail_attempts m on m.organisation_id = a.organisation_id and m.attempt_id = a.id
     where u.organisation_id = $1 and u.email = $2 and a.channel = 'email' and a.state in ('sent', 'refused') and a.sent_at is not null
     order by coalesce(a.sent_at, a.changed_at) desc, a.id desc limit $3`,
    [tx.organisationId, email, inRow],
  );
  const first = rows.at(-1);
  if (rows.length < inRow || first === undefined || first.days < overDays) return false;
  return rows.every(({ bounced, said, alive }) => bounced && !alive && !isAboutSender(said ?? ''));
}
