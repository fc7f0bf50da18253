import type { OrganisationSettings } from '../../access/organisations/organisation-settings.js';
import { lockWithMates, noteAsked, setLastAsked } from '../../customers/last-asked.js';
import type { Transaction } from '../../database/transaction.js';

/** How often one person may be written to, over all campaigns and channels, reminders counted. */
export interface ContactBudget {
  /** Nobody is asked anew within so many days. */
  gapDays: number;
  /** At most so many contacts … */
  atMost: number;
  /** … within so many days. */
  withinDays: number;
  /** Whoever is free again within so many days is asked then, later ones are left out. */
  waitDays: number;
}

/** When a person's contact was reserved for, or why it was not. */
export type Reservation = { at: Date; reason: null } | { at: null; reason: 'asked_recently' | 'asked_often' };

export function budgetOf(settings: OrganisationSettings, waitDays: number): ContactBudget {
  const { contactGapDays, contactsAtMost, contactsWithinDays } = settings;
  return { gapDays: contactGapDays, atMost: contactsAtMost, withinDays: contactsWithinDays, waitDays };
}

/** Of a row of `attempts` whether it counts: it was made or is to be made; not what was cancelled, never left, or reached nobody by its nature. */
export const counts = (attempt: string): string =>
  `(${attempt}.is_contact and (${attempt}.state in ('queued', 'leased', 'reaching', 'sent', 'in_doubt') or (${attempt}.state = 'refused' and ${attempt}.sent_at is not null)))`;

/** Of a customer row `c`: when the contact took place, or will, that is the `place`-th counted from the newest. */
export const contactAt = (place: string) => `(
  select coalesce(a.sent_at, a.due_at) from invitations i
  join attempts a on a.organisation_id = i.organisation_id and a.invitation_id = i.id
  where i.organisation_id = c.organisation_id and i.customer_id = c.id and ${counts('a')}
  order by 1 desc offset ${place} limit 1)`;

/** Of a customer row `c`: until when another channel with a queue of its own is to ask, which has made no attempt yet. */
const handedOverUntil = `(
  select max(h.due_at) from invitations i join handovers h on h.organisation_id = i.organisation_id and h.invitation_id = i.id
  where i.organisation_id = c.organisation_id and i.customer_id = c.id and h.state = 'standing' and i.state not in ('answered', 'cancelled'))`;

/**
 * Reserves one contact with each of these people where their budget allows it, now or within the days of waiting. Their rows
 * are locked first, in one order, and counted by a statement of its own, which sees what whoever had them before has
 * written: however many reserve at once, the budget is never exceeded, and nobody waits for another in a circle.
 */
export async function reserveContacts(
  tx: Transaction,
  customerIds: readonly string[],
  budget: ContactBudget,
): Promise<Map<string, Reservation>> {
  await lockWithMates(tx, customerIds);
  const rows = await tx.query<{ id: string; at: Date; reason: 'asked_recently' | 'asked_often' | null }>(
    `with budget as (
       select c.id, greatest(now(), c.last_asked_at + make_interval(days => $3)) as by_gap,
         ${contactAt('$4::int - 1')} + make_interval(days => $5) as by_count
       from customers c where c.organisation_id = $1 and c.id = any($2)
     )
     select id, greatest(by_gap, by_count) as at, case
       when by_gap > now() + make_interval(days => $6) then 'asked_recently'
       when by_count > now() + make_interval(days => $6) then 'asked_often' end as reason
     from budget`,
    [tx.organisationId, customerIds, budget.gapDays, budget.atMost, budget.withinDays, budget.waitDays],
  );
  const asked = rows.filter(({ reason }) => reason === null).map(({ id, at }): [string, Date] => [id, at]);
  await noteAsked(tx, customerIds, new Map(asked));
  return new Map(rows.map(({ id, at, reason }) => [id, reason === null ? { at, reason } : { at: null, reason }]));
}

/**
 * Of attempts that wait, when their customers may be reached again, where that is later than now: what has reached them counts, but for what
 * the same invitation has. What waits itself was reserved in the knowledge of these. Parameters: organisation, attempts, the budget's days of gap, number, days.
 */
export const freeAgainSql = `
  select id, at from (
    select w.id, greatest(
      case when w.kind = 'first' then (
        select max(coalesce(a.sent_at, a.due_at)) from invitations i join attempts a on a.organisation_id = $1 and a.invitation_id = i.id
        where i.organisation_id = $1 and i.customer_id = own.customer_id and i.id <> own.id and ${counts('a')} and coalesce(a.sent_at, a.due_at) <= now()
      ) + make_interval(days => $3) end,
      (select coalesce(a.sent_at, a.due_at) from invitations i join attempts a on a.organisation_id = $1 and a.invitation_id = i.id
       where i.organisation_id = $1 and i.customer_id = own.customer_id and a.id <> w.id and ${counts('a')} and coalesce(a.sent_at, a.due_at) <= now()
       order by 1 desc offset $4::int - 1 limit 1) + make_interval(days => $5)) as at
    from attempts w join invitations own on own.organisation_id = $1 and own.id = w.invitation_id
    where w.organisation_id = $1 and w.id = any($2)) of
  where at > now()`;

/** Notes that the customers of these invitations were reached at a moment, where nothing later is known. */
export async function noteContacts(tx: Transaction, invitationIds: readonly string[], at: Date): Promise<void> {
  const people = await tx.query<{ id: string; lastAskedAt: Date | null }>(
    `select c.id, c.last_asked_at as "lastAskedAt" from invitations i join customers c on c.organisation_id = $1 and c.id = i.customer_id
     where i.organisation_id = $1 and i.id = any($2)`,
    [tx.organisationId, invitationIds],
  );
  const ids = people.map(({ id }) => id);
  await lockWithMates(tx, ids);
  const later = people.filter(({ lastAskedAt }) => lastAskedAt === null || lastAskedAt < at);
  await noteAsked(tx, ids, new Map(later.map(({ id }) => [id, at])));
}

/** Gives back what was reserved for the mails of these invitations, where none of them is to be sent any more. */
export async function giveBackContacts(tx: Transaction, invitationIds: readonly string[]): Promise<void> {
  const people = await tx.query<{ id: string }>(
    'select customer_id as id from invitations where organisation_id = $1 and id = any($2) and customer_id is not null',
    [tx.organisationId, invitationIds],
  );
  // Locked before they are counted: whoever reserves at this moment waits, or is seen.
  await lockWithMates(
    tx,
    people.map(({ id }) => id),
  );
  const free = await tx.query<{ id: string; at: Date | null }>(
    `select c.id, greatest(${contactAt('0')}, ${handedOverUntil}) as at from invitations of join customers c on c.organisation_id = $1 and c.id = of.customer_id
     where of.organisation_id = $1 and of.id = any($2::uuid[])
       and not exists (select 1 from attempts a where a.organisation_id = $1 and a.invitation_id = of.id and ${counts('a')})`,
    [tx.organisationId, invitationIds],
  );
  await setLastAsked(tx, new Map(free.map(({ id, at }) => [id, at])));
}
