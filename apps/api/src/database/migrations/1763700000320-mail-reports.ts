import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** What came back about mails, each report once; and doubts that evidence resolves. */
export class MailReports1763700000320 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mail_reports (
        organisation_id uuid not null references organisations (id),
        id uuid not null,
        -- The same report taken twice, from the mailbox and the webhook too, is one report.
        digest bytea not null,
        attempt_id uuid,
        kind text not null check (kind in ('bounced', 'delayed', 'delivered', 'complained', 'away')),
        status text,
        detail text not null,
        received_at timestamptz not null default now(),
        primary key (organisation_id, id),
        constraint mail_reports_once unique (organisation_id, digest),
        foreign key (organisation_id, attempt_id) references attempts (organisation_id, id) on delete set null (attempt_id)
      );
      create index mail_reports_received on mail_reports (organisation_id, received_at);
      create index mail_reports_attempt on mail_reports (organisation_id, attempt_id);
      ${tenantTable('mail_reports')}

      create index attempts_in_doubt on attempts (organisation_id, invitation_id) where state = 'in_doubt';

      -- Whoever opened the page or answered got the mail: the doubt is settled where the evidence is written, in the same
      -- statement, whichever comes first. Both look up rows that are next to never there.
      create function settle_doubt_by_opening() returns trigger language plpgsql as $$
      begin
        update attempts set state = 'sent', sent_at = changed_at, changed_at = now(), detail = 'It arrived: the customer opened its page.'
        where organisation_id = new.organisation_id and invitation_id = new.id and state = 'in_doubt';
        return null;
      end $$;
      create trigger invitations_settle_doubt after update of opened_at on invitations
        for each row when (old.opened_at is null and new.opened_at is not null) execute function settle_doubt_by_opening();

      create function settle_doubt_of_opened() returns trigger language plpgsql as $$
      begin
        if new.number = 0 and exists (select 1 from invitations where organisation_id = new.organisation_id and id = new.invitation_id
          and opened_at is not null) then
          new.state := 'sent';
          new.sent_at := new.changed_at;
          new.detail := 'It arrived: the customer opened its page.';
        end if;
        return new;
      end $$;
      create trigger attempts_settle_doubt before update of state on attempts
        for each row when (new.state = 'in_doubt' and old.state <> 'in_doubt') execute function settle_doubt_of_opened();
    `);
  }

  async down(): Promise<void> {
    throw new Error('What came back is not forgotten: restore a backup instead.');
  }
}
