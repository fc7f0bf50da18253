import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * Invitations that were handed over to a channel with a queue of its own, which writes an attempt only when it is made; several of one
 * channel may follow each other, and what only rang is no contact.
 */
export class Handovers1763700000850 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table handovers (
        organisation_id uuid not null references organisations (id),
        invitation_id uuid not null,
        channel text not null check (channel ~ '^[a-z][a-z_]{0,39}$'),
        campaign_id uuid not null,
        kind text not null check (kind in ('first', 'next')),
        state text not null check (state in ('standing', 'left_out', 'given_up', 'stopped')),
        due_at timestamptz not null,
        changed_at timestamptz not null default now(),
        -- Why it does not stand any more, in a sentence.
        detail text,
        primary key (organisation_id, invitation_id, channel),
        foreign key (organisation_id, invitation_id) references invitations (organisation_id, id) on delete cascade,
        foreign key (organisation_id, campaign_id) references campaigns (organisation_id, id)
      );
      create index handovers_standing on handovers (organisation_id, campaign_id, channel) where state = 'standing';
      ${tenantTable('handovers')}

      alter table attempts add column is_contact boolean not null default true;
      alter table attempts drop constraint attempts_kind_check;
      alter table attempts add constraint attempts_kind_check check (kind in ('first', 'next', 'again', 'reminder'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table attempts no force row level security;
      delete from attempts where kind = 'again';
      alter table attempts force row level security;
      alter table attempts drop constraint attempts_kind_check;
      alter table attempts add constraint attempts_kind_check check (kind in ('first', 'next', 'reminder'));
      alter table attempts drop column is_contact;
      drop table handovers;
    `);
  }
}
