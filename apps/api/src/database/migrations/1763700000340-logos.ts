import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** The logo that stands above an organisation's mails. */
export class Logos1763700000340 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table logos (
        organisation_id uuid not null references organisations (id),
        digest text not null,
        png bytea not null,
        width integer not null,
        height integer not null,
        made_at timestamptz not null default now(),
        -- Earlier ones stay: mails that were sent go on showing theirs.
        primary key (organisation_id, digest)
      );
      ${tenantTable('logos')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Mails that were sent show these: restore a backup instead.');
  }
}
