import { Injectable } from '@nestjs/common';
import { stateOf, type Fill } from '#surveys';
import { HotPath } from '../../database/hot-path.service.js';
import type { Invited } from './invited.js';

/**
 * Saves what was answered so far, unless another device saved meanwhile or the answers were handed in. An anonymous
 * survey's invitation tells the day, not the moment.
 */
const saveFill = {
  name: 'save-fill',
  text: `
    with saved as (
      insert into fills (organisation_id, invitation_id, state)
      select $1, i.id, $3::jsonb from invitations i
      where i.organisation_id = $1 and i.id = $2 and i.state not in ('answered', 'cancelled')
      on conflict (organisation_id, invitation_id) do update
        set state = excluded.state, revision = fills.revision + 1, updated_at = excluded.updated_at
        where fills.revision = $4
      returning invitation_id
    ), begun as (
      update invitations i set state = 'started', opened_at = coalesce(i.opened_at, m.moment), started_at = coalesce(i.started_at, m.moment)
      from saved s, (select case when $5 then date_trunc('day', now()) else now() end as moment) m
      where i.organisation_id = $1 and i.id = s.invitation_id and i.state in ('waiting', 'opened')
    )
    select invitation_id from saved`,
};

const forgetFill = {
  name: 'forget-fill',
  text: `delete from fills where organisation_id = $1 and invitation_id = $2`,
};

/** Keeps answers on their way, page by page, for whichever device comes next. */
@Injectable()
export class FillsService {
  constructor(private readonly hotPath: HotPath) {}

  /**
   * False where another device saved first: read again, and answer on top of that. With `durable` false it is for a transaction that commits
   * after it: what that waits for is this, too.
   */
  async save(invited: Invited, fill: Fill, { durable = true } = {}): Promise<boolean> {
    const { organisationId, invitationId, revision } = invited;
    const values = [organisationId, invitationId, asJson(stateOf(fill)), revision, fill.definition.anonymous];
    return (await this.hotPath.run(organisationId, saveFill, values, { durable })).length > 0;
  }

  /** Forgets the way to an anonymous response: the invitation holds no answers any more. */
  async forget({ organisationId, invitationId }: Invited): Promise<void> {
    await this.hotPath.run(organisationId, forgetFill, [organisationId, invitationId]);
  }
}

/** Half a character, which PostgreSQL can't hold, is kept as the sign for an unreadable one. */
function asJson(state: object): string {
  return JSON.stringify(state, (_, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value));
}
