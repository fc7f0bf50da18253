import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Mails that ask some of those who were interviewed whether they were. */
export class CallChecks1763700000960 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table call_checks (
        organisation_id uuid not null references organisations (id),
        attempt_id uuid not null,
        customer_id uuid not null,
        state text not null check (state in ('due', 'ending', 'sent', 'refused', 'pointless')),
        token_hash bytea not null,
        answer text check (answer in ('yes', 'no')),
        answered_at timestamptz,
        changed_at timestamptz not null default now(),
        primary key (organisation_id, attempt_id),
        constraint call_checks_token unique (organisation_id, token_hash),
        foreign key (organisation_id, attempt_id) references attempts (organisation_id, id) on delete cascade,
        foreign key (organisation_id, customer_id) references customers (organisation_id, id) on delete cascade
      );
      create index call_checks_customer on call_checks (organisation_id, customer_id);
      ${tenantTable('call_checks')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table call_checks');
  }
}
