import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Regions, stores and where each store belonged when; the service standard and its versions. */
export class Stores1763700000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table regions (
        organisation_id uuid not null references organisations (id),
        id uuid not null,
        parent_id uuid,
        name text not null,
        primary key (organisation_id, id),
        constraint regions_name unique nulls not distinct (organisation_id, parent_id, name),
        constraint regions_parent foreign key (organisation_id, parent_id) references regions (organisation_id, id)
      );
      ${tenantTable('regions')}

      create table stores (
        organisation_id uuid not null references organisations (id),
        id uuid not null,
        code text not null,
        name text not null,
        setting text not null check (setting in ('store', 'call_centre')),
        region_id uuid,
        time_zone text not null,
        language text not null,
        address text,
        latitude double precision,
        longitude double precision,
        opened_on date,
        closed_on date,
        created_at timestamptz not null default now(),
        primary key (organisation_id, id),
        constraint stores_code unique (organisation_id, code),
        constraint stores_region foreign key (organisation_id, region_id) references regions (organisation_id, id)
      );
      ${tenantTable('stores')}

      -- Where a store belonged when: half-open periods; region_id in stores is today's.
      create table store_regions (
        organisation_id uuid not null,
        store_id uuid not null,
        from_day date not null,
        until_day date,
        region_id uuid,
        primary key (organisation_id, store_id, from_day),
        check (until_day is null or until_day > from_day),
        foreign key (organisation_id, store_id) references stores (organisation_id, id) on delete cascade,
        foreign key (organisation_id, region_id) references regions (organisation_id, id)
      );
      ${tenantTable('store_regions')}

      create table person_regions (
        organisation_id uuid not null,
        person_id uuid not null,
        region_id uuid not null,
        primary key (organisation_id, person_id, region_id),
        foreign key (organisation_id, person_id) references people (organisation_id, id) on delete cascade,
        foreign key (organisation_id, region_id) references regions (organisation_id, id) on delete cascade
      );
      ${tenantTable('person_regions')}

      create table person_stores (
        organisation_id uuid not null,
        person_id uuid not null,
        store_id uuid not null,
        primary key (organisation_id, person_id, store_id),
        foreign key (organisation_id, person_id) references people (organisation_id, id) on delete cascade,
        foreign key (organisation_id, store_id) references stores (organisation_id, id) on delete cascade
      );
      ${tenantTable('person_stores')}

      create table standard_drafts (
        organisation_id uuid primary key references organisations (id),
        standard jsonb not null,
        revision integer not null default 1
      );
      ${tenantTable('standard_drafts')}

      create table standard_versions (
        organisation_id uuid not null references organisations (id),
        id uuid not null,
        number integer not null,
        standard jsonb not null,
        published_at timestamptz not null default now(),
        published_by uuid,
        primary key (organisation_id, id),
        constraint standard_versions_number unique (organisation_id, number)
      );
      ${tenantTable('standard_versions')}
      revoke update, delete on standard_versions from candour_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The first tables are not taken back: restore a backup instead.');
  }
}
