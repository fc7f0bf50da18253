// The statements of attempts that a channel with a queue of its own makes. `AttemptsService` alone runs them.
import { from, to } from './attempt-state.js';
import { standingSql } from './standing-sql.js';

/** From here on it may reach the person; nothing where somebody may not be asked, or it is not the channel's to ask, unless it reaches her already. */
export const makeSql = `
  insert into attempts (organisation_id, id, invitation_id, campaign_id, channel, kind, number, state, due_at, tries)
  select $1, $2, h.invitation_id, h.campaign_id, h.channel, case when n.number = 0 then h.kind else 'again' end, n.number, ${to('reach')}, now(), 1
  from handovers h
  join (${standingSql('i.id = $4')}) s on s.invitation_id = h.invitation_id and (s.hindrance is null or $5)
  cross join lateral (select coalesce(max(number) + 1, 0) as number from attempts
    where organisation_id = $1 and invitation_id = h.invitation_id and channel = h.channel) n
  where h.organisation_id = $1 and h.invitation_id = $4 and h.channel = $3 and (h.state = 'standing' or $5)
  returning id, number`;

/** It was not made after all. */
export const takeBackSql = `
  update attempts set state = ${to('takeBack')}, changed_at = now(), detail = $4, is_contact = false
  where organisation_id = $1 and channel = $2 and id = $3 and state in ${from('takeBack')}`;

/** How it ended: made, or made and not to the person. It counts from the moment at which it was made. */
export const concludeSql = `
  update attempts set state = case when $4 then ${to('settle')} else ${to('refuse')} end, sent_at = due_at, changed_at = now(), detail = $5,
    disposition = $6, is_contact = $7
  where organisation_id = $1 and channel = $2 and id = $3 and state in ${from('settle')}`;
