import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Addresses, on receipts and walls, of pages where anybody says what is to be put right in a store. */
export class CaseLinks1763700001050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_links (
        organisation_id uuid not null references organisations (id),
        store_id uuid not null,
        turn integer not null check (turn > 0),
        token_hash bytea not null,
        made_at timestamptz not null default now(),
        primary key (organisation_id, store_id),
        constraint case_links_by_token unique (organisation_id, token_hash),
        foreign key (organisation_id, store_id) references stores (organisation_id, id)
      );
      ${tenantTable('case_links')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Links on receipts would stop working: restore a backup instead.');
  }
}
