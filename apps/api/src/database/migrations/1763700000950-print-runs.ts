import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Surveys printed on paper: runs, their sheets, and how these were laid out. */
export class PrintRuns1763700000950 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table paper_keys (
        organisation_id uuid primary key references organisations (id),
        key bytea not null check (octet_length(key) = 32)
      );
      ${tenantTable('paper_keys')}

      create table sheet_layouts (
        organisation_id uuid not null references organisations (id),
        digest bytea not null,
        sheet jsonb not null,
        primary key (organisation_id, digest)
      );
      ${tenantTable('sheet_layouts')}

      create table print_runs (
        organisation_id uuid not null references organisations (id),
        id uuid not null,
        name text not null,
        survey_version_id uuid not null,
        store_id uuid,
        kind text not null check (kind in ('numbered', 'copied')),
        language text not null check (language in ('en', 'fi', 'sv', 'lt', 'id', 'ms')),
        paper text not null check (paper in ('a4', 'letter')),
        text_size text not null check (text_size in ('normal', 'large')),
        copies integer not null check (copies > 0),
        pages smallint not null check (pages > 0),
        state text not null check (state in ('printing', 'printed', 'failed')),
        file_key text,
        bytes bigint,
        keep_days smallint not null default 90 check (keep_days between 0 and 730),
        closed_at timestamptz,
        created_by uuid,
        created_at timestamptz not null default now(),
        primary key (organisation_id, id),
        foreign key (organisation_id, survey_version_id) references survey_versions (organisation_id, id),
        foreign key (organisation_id, store_id) references stores (organisation_id, id),
        foreign key (organisation_id, created_by) references people (organisation_id, id)
      );
      ${tenantTable('print_runs')}

      create table print_sheets (
        organisation_id uuid not null references organisations (id),
        number text not null,
        run_id uuid not null,
        copy integer not null,
        layout bytea not null,
        primary key (organisation_id, number),
        constraint print_sheets_of_run unique (organisation_id, run_id, copy),
        foreign key (organisation_id, run_id) references print_runs (organisation_id, id) on delete cascade,
        foreign key (organisation_id, layout) references sheet_layouts (organisation_id, digest)
      );
      ${tenantTable('print_sheets')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was printed is not forgotten: restore a backup instead.');
  }
}
