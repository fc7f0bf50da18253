// The statements that move attempts, each as its move of `attempt-state.ts` says. `AttemptsService` alone runs them.
import { isGone } from '../../database/process-locks.service.js';
import { arrays, named } from '../../database/some-columns.js';
import { queuedColumns } from '../tables/attempt.table.js';
import { from, to } from './attempt-state.js';

export const queueSql = `
  insert into attempts (organisation_id, campaign_id, kind, number, state, ${named(queuedColumns)})
  select $1, $2, $3, $4::int, case when g.detail is null then 'queued' else 'cancelled' end, g.*
  from unnest(${arrays(queuedColumns, 5)}) as g (${named(queuedColumns)}) on conflict on constraint attempts_once do nothing`;

export const renewSql = `
  update attempts set lease_until = now() + make_interval(secs => $4)
  where organisation_id = $1 and channel = $2 and lease_owner = $3 and state = 'leased'`;

export const endSql = `
  update attempts set state = $5, detail = $6, disposition = $7, changed_at = now(), lease_owner = null, lease_until = null,
    due_at = case when $5 = 'queued' then now() + make_interval(mins => $8::int) else due_at end
  where organisation_id = $1 and channel = $2 and id = $3 and lease_owner = $4 and state = any($9)`;

/** Of a campaign that ended they are cancelled. */
export const giveBackSql = `
  update attempts a set tries = a.tries - 1, lease_owner = null, lease_until = null, changed_at = now(),
    state = case when c.status in ('cancelled', 'finished') then ${to('stop')} else ${to('giveBack')} end,
    detail = case when c.status in ('cancelled', 'finished') then 'The campaign ended before.' else a.detail end
  from campaigns c
  where a.organisation_id = $1 and a.channel = $2 and a.id = any($3) and a.lease_owner = $4 and a.state in ${from('giveBack')}
    and c.organisation_id = $1 and c.id = a.campaign_id`;

export const postponeSql = `
  update attempts a set state = ${to('giveBack')}, tries = a.tries - 1, due_at = g.at, lease_owner = null, lease_until = null
  from unnest($3::uuid[], $4::timestamptz[]) as g (id, at)
  where a.organisation_id = $1 and a.channel = $2 and a.id = g.id and a.state in ${from('giveBack')}`;

/** What was leased is queued again; what was reaching somebody goes where the channel says. */
export const recoverSql = `
  with owners as materialized (
    select distinct lease_owner as id from attempts where organisation_id = $1 and channel = $2 and state in ('leased', 'reaching')
  ), gone as materialized (select id from owners where ${isGone('id')})
  update attempts set lease_owner = null, lease_until = null, changed_at = now(),
    state = case state when 'leased' then ${to('recover')} else $3 end,
    detail = case state when 'leased' then detail else $4 end, disposition = case state when 'leased' then disposition else $5 end
  where organisation_id = $1 and channel = $2 and state in ('leased', 'reaching')
    and (lease_until < now() or lease_owner in (select id from gone))`;

export const pauseSql = `
  update attempts set state = ${to('pause')}, tries = tries - 1, lease_owner = null, lease_until = null, changed_at = now()
  where organisation_id = $1 and campaign_id = $2 and channel = any($3) and state in ${from('pause')}`;

export const setTimesSql = `
  update attempts a set due_at = g.at, changed_at = now() from unnest($3::uuid[], $4::timestamptz[]) as g (id, at)
  where a.organisation_id = $1 and a.channel = any($2) and a.id = g.id and a.state = 'queued'`;

export const stopSql = `
  with chosen as materialized (
    select id from attempts where organisation_id = $1 and campaign_id = $2 and channel = any($3) and state in ${from('stop')}
    order by id limit $4 for update
  )
  update attempts a set state = ${to('stop')}, lease_owner = null, lease_until = null, changed_at = now()
  from chosen where a.organisation_id = $1 and a.id = chosen.id returning a.invitation_id as invitation`;

export const withdrawSql = `
  update attempts a set state = ${to('withdraw')}, detail = $4, lease_owner = null, lease_until = null, changed_at = now()
  from invitations i where a.organisation_id = $1 and a.channel = any($2) and i.organisation_id = $1 and i.customer_id = any($3)
    and a.invitation_id = i.id and a.state in ${from('withdraw')}`;

/** What reaches the person by now keeps its lease, and ends. */
export const forgetSql = `
  update attempts a set detail = null, changed_at = now(),
    state = case when a.state in ${from('forget')} then ${to('forget')} else a.state end,
    lease_owner = case when a.state = 'reaching' then a.lease_owner end, lease_until = case when a.state = 'reaching' then a.lease_until end
  from invitations i where a.organisation_id = $1 and i.organisation_id = $1 and a.invitation_id = i.id and i.customer_id = $2
  returning a.id`;

export const resendSql = `
  update attempts set state = ${to('resend')}, due_at = now(), tries = 0, disposition = null, changed_at = now()
  where organisation_id = $1 and channel = $2 and id = $3 and state in ${from('resend')}`;

export const proveSql = `
  update attempts set state = ${to('prove')}, sent_at = changed_at, detail = coalesce($4, detail), changed_at = now()
  where organisation_id = $1 and channel = $2 and id = $3 and state in ${from('prove')}`;

/** Each with the reason why it is not made. */
export const leaveOutSql = `
  update attempts a set state = ${to('leaveOut')}, detail = g.detail, changed_at = now()
  from unnest($3::uuid[], $4::text[]) as g (id, detail)
  where a.organisation_id = $1 and a.channel = $2 and a.id = g.id and a.state in ${from('leaveOut')}`;

export const makeByHandSql = `
  update attempts set state = ${to('makeByHand')}, sent_at = $4, detail = $5, disposition = $6, changed_at = now()
  where organisation_id = $1 and channel = $2 and id = any($3) and state in ${from('makeByHand')}
  returning invitation_id as invitation`;

export const comeBackSql = `
  update attempts set state = ${to('comeBack')}, sent_at = coalesce(sent_at, changed_at), detail = $4, disposition = $5, changed_at = now()
  where organisation_id = $1 and channel = $2 and id = $3 and state in ${from('comeBack')}`;

export const learnSql = `
  update attempts set disposition = $4 where organisation_id = $1 and channel = $2 and id = $3 and state in ${from('comeBack')}`;
