import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** How far sending has come, to be compared with what a process remembers outside the database: an older one was restored. */
export class SendingHold1763700000360 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table installation add column sending_epoch bigint not null default 0;
      alter table installation add column sending_held_at timestamptz;

      -- A person's yes to what a restored database would send, of one organisation and for one restore.
      create table sending_releases (
        organisation_id uuid not null references organisations (id),
        held_at timestamptz not null,
        person_id uuid,
        at timestamptz not null default now(),
        primary key (organisation_id, held_at)
      );
      ${tenantTable('sending_releases')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('How far sending has come is not forgotten: restore a backup instead.');
  }
}
