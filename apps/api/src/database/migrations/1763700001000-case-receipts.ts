import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Mails that tell customers of their cases, with the links to their pages. */
export class CaseReceipts1763700001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_receipts (
        organisation_id uuid not null references organisations (id),
        case_id uuid not null,
        customer_id uuid not null,
        state text not null check (state in ('due', 'ending', 'sent', 'refused', 'pointless')),
        token_hash bytea not null,
        changed_at timestamptz not null default now(),
        primary key (organisation_id, case_id),
        constraint case_receipts_by_token unique (organisation_id, token_hash),
        foreign key (organisation_id, case_id) references cases (organisation_id, id),
        foreign key (organisation_id, customer_id) references customers (organisation_id, id)
      );
      ${tenantTable('case_receipts')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Links in mails that were sent would stop working: restore a backup instead.');
  }
}
