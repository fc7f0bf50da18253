import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Sheets that come back: scanned files, their pages, the sheets they belong to, and what people look at. */
export class Scans1763700000951 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table print_runs add column scans_removed_at timestamptz;
      create policy print_runs_for_dispatch on print_runs for select
        using (current_setting('app.dispatch', true) = 'on' and closed_at is not null and scans_removed_at is null);

      create table scan_batches (
        organisation_id uuid not null references organisations (id),
        id uuid not null,
        created_by uuid,
        created_at timestamptz not null default now(),
        stopped_at timestamptz,
        primary key (organisation_id, id),
        foreign key (organisation_id, created_by) references people (organisation_id, id)
      );
      ${tenantTable('scan_batches')}

      create table scan_files (
        organisation_id uuid not null references organisations (id),
        id uuid not null,
        batch_id uuid not null,
        ordinal integer not null,
        bytes bigint not null check (bytes > 0),
        state text not null check (state in ('arriving', 'waiting', 'read', 'known', 'failed')),
        sha256 bytea,
        file_key text,
        changed_at timestamptz not null default now(),
        primary key (organisation_id, id),
        constraint scan_files_of_batch unique (organisation_id, batch_id, ordinal),
        foreign key (organisation_id, batch_id) references scan_batches (organisation_id, id) on delete cascade
      );
      create unique index scan_files_once on scan_files (organisation_id, sha256) where state in ('waiting', 'read');
      create index scan_files_arriving on scan_files (organisation_id, changed_at) where state = 'arriving';
      ${tenantTable('scan_files')}
      create policy scan_files_for_dispatch on scan_files for select
        using (current_setting('app.dispatch', true) = 'on' and state = 'arriving');

      create table returned_sheets (
        organisation_id uuid not null references organisations (id),
        id uuid not null,
        run_id uuid not null,
        number text not null,
        leaf text not null,
        pages smallint not null,
        state text not null check (state in ('partly', 'doubtful', 'ready', 'accepted', 'refused')),
        typed jsonb not null default '{}',
        decided jsonb not null default '{}',
        dropped text[] not null default '{}',
        primary key (organisation_id, id),
        constraint returned_sheets_once unique (organisation_id, number, leaf),
        foreign key (organisation_id, run_id) references print_runs (organisation_id, id) on delete cascade,
        foreign key (organisation_id, number) references print_sheets (organisation_id, number)
      );
      create index returned_sheets_of_run on returned_sheets (organisation_id, run_id, state);
      create index returned_sheets_ready on returned_sheets (organisation_id) where state = 'ready';
      ${tenantTable('returned_sheets')}

      create table scan_pages (
        organisation_id uuid not null references organisations (id),
        file_id uuid not null,
        page_of_file integer not null,
        state text not null check (state in ('read', 'blank', 'foreign', 'unreadable')),
        why text,
        page smallint,
        returned_id uuid,
        counts text check (counts in ('first', 'again', 'other')),
        turned smallint not null,
        quality double precision not null,
        reading jsonb,
        straight_key text,
        read_at timestamptz not null default now(),
        primary key (organisation_id, file_id, page_of_file),
        foreign key (organisation_id, file_id) references scan_files (organisation_id, id) on delete cascade,
        foreign key (organisation_id, returned_id) references returned_sheets (organisation_id, id) on delete cascade
      );
      create unique index scan_pages_first on scan_pages (organisation_id, returned_id, page) where counts = 'first';
      create index scan_pages_of_returned on scan_pages (organisation_id, returned_id);
      ${tenantTable('scan_pages')}

      create table paper_checks (
        organisation_id uuid not null references organisations (id),
        id uuid not null,
        run_id uuid not null,
        returned_id uuid not null,
        kind text not null check (kind in ('mark', 'text', 'pages', 'sample')),
        question text not null,
        file_id uuid not null,
        page_of_file integer not null,
        machine jsonb,
        state text not null default 'open' check (state in ('open', 'settled')),
        taken_by uuid,
        taken_until timestamptz,
        differed boolean,
        settled_by uuid,
        primary key (organisation_id, id),
        constraint paper_checks_once unique (organisation_id, returned_id, kind, question, file_id, page_of_file),
        foreign key (organisation_id, run_id) references print_runs (organisation_id, id) on delete cascade,
        foreign key (organisation_id, returned_id) references returned_sheets (organisation_id, id) on delete cascade,
        foreign key (organisation_id, file_id, page_of_file) references scan_pages (organisation_id, file_id, page_of_file) on delete cascade,
        foreign key (organisation_id, taken_by) references people (organisation_id, id),
        foreign key (organisation_id, settled_by) references people (organisation_id, id)
      );
      create index paper_checks_open on paper_checks (organisation_id, run_id, question, id) where state = 'open';
      ${tenantTable('paper_checks')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('What came back is not forgotten: restore a backup instead.');
  }
}
