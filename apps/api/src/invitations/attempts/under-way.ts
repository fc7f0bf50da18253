import { from, to } from './attempt-state.js';
import type { AttemptDisposition } from '../ledger/response-rates.js';

/** An attempt in a worker's hands. */
export interface InHand {
  id: string;
  leaseOwner: string;
}

/** An attempt that is about to reach its person. */
export interface Reaching extends InHand {
  /** The address that it reaches, which may have been stopped meanwhile; null where the channel needs none. */
  address: string | null;
  /** How long it may take until its end is known. */
  seconds: number;
}

/** How an attempt ended that was made. */
export interface Made extends InHand {
  detail: string;
  disposition: AttemptDisposition;
}

/** With the address only where it is one of mail, whose suppressions are looked at. */
export type ReachingMaybeByMail = Reaching & { email: string | null };

export type OfChannel<Part> = Part & { channel: string };

/**
 * What of several attempts changes at once, in one statement, so that they share its way to PostgreSQL and its commit. From here on each
 * of the first may reach its person, unless its lease was lost, its campaign or its address was stopped, or the person has answered or
 * opted out meanwhile; their ids are given back. Each of the second was made, and nothing is known against it.
 */
export const moveUnderWay = {
  name: 'attempts-under-way',
  text: `with made as (update attempts a set state = ${to('settle')}, sent_at = now(), changed_at = now(), detail = g.detail,
      disposition = g.disposition, lease_owner = null, lease_until = null
    from (select * from unnest($7::uuid[], $8::uuid[], $9::text[], $10::text[], $11::text[]) as g (id, owner, channel, detail, disposition)
      limit cardinality($7)) g
    where a.organisation_id = $1 and a.id = g.id and a.channel = g.channel and a.lease_owner = g.owner and a.state || '' in ${from('settle')})
    update attempts a set state = ${to('reach')}, changed_at = now(), lease_until = now() + make_interval(secs => g.seconds)
    from (select * from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::int[]) as g (id, owner, channel, email, seconds)
      limit cardinality($2)) g
    where a.organisation_id = $1 and a.id = g.id and a.channel = g.channel and a.lease_owner = g.owner
      and a.state || '' in ${from('reach')} and a.lease_until > now()
      and exists (select from campaigns c where c.organisation_id = $1 and c.id = a.campaign_id and c.status = 'running' offset 0)
      and not exists (select from suppressions x where x.organisation_id = $1
        and x.email_digest = sha256(convert_to($1::text || ':' || g.email, 'UTF8')) offset 0)
      and exists (select from invitations i join customers u on u.organisation_id = $1 and u.id = i.customer_id
        where i.organisation_id = $1 and i.id = a.invitation_id and i.state <> 'answered' and u.consent <> 'withdrawn' and u.opted_out_as is null offset 0)
    returning a.id`,
};

/** The parameters of `moveUnderWay`: an array for each column of both. */
export function underWayValues(
  organisationId: string,
  reaching: readonly OfChannel<ReachingMaybeByMail>[],
  made: readonly OfChannel<Made>[],
): unknown[] {
  return [
    organisationId,
    ...columnsOf(reaching, ['id', 'leaseOwner', 'channel', 'email', 'seconds']),
    ...columnsOf(made, ['id', 'leaseOwner', 'channel', 'detail', 'disposition']),
  ];
}

function columnsOf<Part extends object>(batch: readonly Part[], columns: readonly (keyof Part)[]): unknown[][] {
  return columns.map((column) => batch.map((each) => each[column]));
}
