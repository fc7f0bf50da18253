import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * The ledger holds attempts of any channel: its states say what is true of a call as of a mail, each end has a disposition in the field's
 * codes, and what only mail knows has a table of its own. A campaign names its channels in order.
 */
export class LedgerOfAllChannels1763700000790 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table campaigns add column channels jsonb not null default '[{"channel": "email", "afterDays": 0}]';

      create table mail_attempts (
        organisation_id uuid not null references organisations (id),
        attempt_id uuid not null,
        -- What the other server said when the mail came back.
        said text,
        bounced_at timestamptz,
        -- An absence notice came back: somebody reads there, only not now.
        away_at timestamptz,
        primary key (organisation_id, attempt_id),
        foreign key (organisation_id, attempt_id) references attempts (organisation_id, id) on delete cascade
      );
      ${tenantTable('mail_attempts')}

      alter table attempts no force row level security;
      alter table mail_attempts no force row level security;
      insert into mail_attempts (organisation_id, attempt_id, said, bounced_at, away_at)
      select organisation_id, id, case when state = 'bounced' then detail end,
        case when state = 'bounced' then coalesce(bounced_at, changed_at) else bounced_at end, away_at
      from attempts where state = 'bounced' or bounced_at is not null or away_at is not null;

      drop index attempts_due;
      drop index attempts_leased;
      alter table attempts drop constraint attempts_channel_check;
      alter table attempts drop constraint attempts_state_check;
      alter table attempts add column disposition text;
      update attempts set
        state = case state when 'sending' then 'leased' when 'final' then 'reaching' when 'bounced' then 'refused' else state end,
        sent_at = case when state = 'bounced' then coalesce(sent_at, changed_at) else sent_at end,
        disposition = case when state in ('bounced', 'refused') then '3.30' when away_at is not null then '2.26' else '3.19' end
      where state not in ('queued', 'cancelled');
      alter table attempts drop column bounced_at;
      alter table attempts drop column away_at;
      update attempts set disposition = null where state in ('leased', 'reaching');
      alter table attempts add constraint attempts_channel_check check (channel ~ '^[a-z][a-z_]{0,39}$');
      alter table attempts add constraint attempts_state_check
        check (state in ('queued', 'leased', 'reaching', 'sent', 'refused', 'in_doubt', 'cancelled'));
      alter table attempts add constraint attempts_disposition_check
        check (disposition is not null or state not in ('sent', 'refused', 'in_doubt'));
      create index attempts_due on attempts (organisation_id, campaign_id, channel, due_at, id) where state = 'queued';
      create index attempts_leased on attempts (organisation_id, channel, lease_until) where state in ('leased', 'reaching');
      alter table attempts force row level security;
      alter table mail_attempts force row level security;

      -- The link is in the mail: opening its page proves a mail, and nothing of other attempts.
      create or replace function settle_doubt_by_opening() returns trigger language plpgsql as $$
      begin
        update attempts set state = 'sent', sent_at = changed_at, changed_at = now(), detail = 'It arrived: the customer opened its page.'
        where organisation_id = new.organisation_id and invitation_id = new.id and state = 'in_doubt' and channel = 'email';
        return null;
      end $$;
      drop trigger attempts_settle_doubt on attempts;
      create trigger attempts_settle_doubt before update of state on attempts
        for each row when (new.state = 'in_doubt' and old.state <> 'in_doubt' and new.channel = 'email') execute function settle_doubt_of_opened();
    `);
  }

  async down(): Promise<void> {
    throw new Error('What the ledger holds is not taken back: restore a backup instead.');
  }
}
