import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Calls by which the line rings an interviewer first, and brings her together with her customer. */
export class BridgedCalls1763700000940 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table caller_telephones (
        organisation_id uuid not null references organisations (id),
        person_id uuid not null,
        number text not null,
        primary key (organisation_id, person_id),
        foreign key (organisation_id, person_id) references people (organisation_id, id) on delete cascade
      );
      ${tenantTable('caller_telephones')}

      create table bridged_calls (
        organisation_id uuid not null references organisations (id),
        attempt_id uuid not null,
        calling_id uuid not null,
        person_id uuid not null,
        own_number text,
        state text not null check (state in ('asked', 'placed', 'unanswered', 'answered', 'dialled', 'rung', 'talking', 'over')),
        ended text check (ended in ('cancelled', 'not_answered', 'no_key', 'not_now', 'refused', 'lost', 'done')),
        sid text,
        customer_sid text,
        customer_status text,
        asked_at timestamptz not null default now(),
        heard_at timestamptz not null default now(),
        dialled_at timestamptz,
        over_at timestamptz,
        primary key (organisation_id, attempt_id),
        foreign key (organisation_id, calling_id) references callings (organisation_id, id) on delete cascade,
        foreign key (organisation_id, person_id) references people (organisation_id, id)
      );
      create index bridged_calls_calling on bridged_calls (organisation_id, calling_id);
      -- Her telephone rings for one customer at a time.
      create unique index bridged_calls_open on bridged_calls (organisation_id, person_id) where state <> 'over';
      ${tenantTable('bridged_calls')}
      create policy bridged_calls_for_dispatch on bridged_calls for select
        using (current_setting('app.dispatch', true) = 'on' and state <> 'over');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table bridged_calls; drop table caller_telephones;');
  }
}
