import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Surveys with their frozen versions; customers, their purchases, and what was imported. */
export class SurveysAndCustomers1763700000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table surveys (
        organisation_id uuid not null references organisations (id),
        id uuid not null,
        name text not null,
        draft jsonb not null,
        draft_revision integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        archived_at timestamptz,
        primary key (organisation_id, id)
      );
      ${tenantTable('surveys')}

      create table survey_versions (
        organisation_id uuid not null,
        id uuid not null,
        survey_id uuid not null,
        number integer not null,
        definition jsonb not null,
        standard_version_id uuid not null,
        published_at timestamptz not null default now(),
        published_by uuid,
        primary key (organisation_id, id),
        constraint survey_versions_number unique (organisation_id, survey_id, number),
        constraint survey_versions_survey foreign key (organisation_id, survey_id) references surveys (organisation_id, id),
        constraint survey_versions_standard foreign key (organisation_id, standard_version_id) references standard_versions (organisation_id, id)
      );
      ${tenantTable('survey_versions')}
      revoke update, delete on survey_versions from candour_app;

      create table customers (
        organisation_id uuid not null references organisations (id),
        id uuid not null,
        reference text,
        email text,
        name text not null default '',
        phone text,
        language text not null,
        consent text not null check (consent in ('given', 'unknown', 'withdrawn')),
        consent_at timestamptz,
        attributes jsonb not null default '{}',
        last_asked_at timestamptz,
        created_at timestamptz not null default now(),
        erased_at timestamptz,
        primary key (organisation_id, id),
        constraint customers_email unique (organisation_id, email),
        constraint customers_reference unique (organisation_id, reference)
      );
      create index customers_name on customers (organisation_id, lower(name));
      ${tenantTable('customers')}

      create table purchases (
        organisation_id uuid not null,
        id uuid not null,
        customer_id uuid not null,
        store_id uuid not null,
        purchased_on date not null,
        amount_cents bigint,
        category text,
        reference text,
        primary key (organisation_id, id),
        -- The same purchase imported twice is one purchase.
        constraint purchases_once unique nulls not distinct
          (organisation_id, customer_id, store_id, purchased_on, reference, amount_cents, category),
        constraint purchases_customer foreign key (organisation_id, customer_id) references customers (organisation_id, id) on delete cascade,
        constraint purchases_store foreign key (organisation_id, store_id) references stores (organisation_id, id)
      );
      create index purchases_customer_day on purchases (organisation_id, customer_id, purchased_on desc);
      create index purchases_store_day on purchases (organisation_id, store_id, purchased_on);
      ${tenantTable('purchases')}

      -- Kept by digest, so that it outlives the erasure of the customer.
      create table suppressions (
        organisation_id uuid not null references organisations (id),
        email_digest bytea not null,
        id uuid not null,
        shown_as text not null,
        reason text not null check (reason in ('unsubscribed', 'complained', 'dead_address', 'by_hand')),
        at timestamptz not null default now(),
        primary key (organisation_id, email_digest),
        constraint suppressions_id unique (organisation_id, id)
      );
      ${tenantTable('suppressions')}

      create table imports (
        organisation_id uuid not null references organisations (id),
        id uuid not null,
        kind text not null check (kind in ('customers', 'stores', 'responses')),
        file_name text not null,
        file_key text not null,
        encoding text not null,
        delimiter text not null,
        header jsonb not null,
        mapping jsonb,
        status text not null check (status in ('waiting', 'running', 'done', 'failed', 'cancelled')),
        bytes bigint not null,
        bytes_read bigint not null default 0,
        rows integer not null default 0,
        added integer not null default 0,
        updated integer not null default 0,
        merged integer not null default 0,
        unchanged integer not null default 0,
        bad integer not null default 0,
        message text,
        created_by uuid,
        created_at timestamptz not null default now(),
        finished_at timestamptz,
        primary key (organisation_id, id)
      );
      ${tenantTable('imports')}

      create table import_faults (
        organisation_id uuid not null,
        import_id uuid not null,
        line integer not null,
        field text not null,
        code text not null,
        message text not null,
        value text not null,
        primary key (organisation_id, import_id, line, field),
        foreign key (organisation_id, import_id) references imports (organisation_id, id) on delete cascade
      );
      ${tenantTable('import_faults')}

      create table import_mappings (
        organisation_id uuid not null references organisations (id),
        kind text not null,
        header_digest bytea not null,
        mapping jsonb not null,
        primary key (organisation_id, kind, header_digest)
      );
      ${tenantTable('import_mappings')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('The first tables are not taken back: restore a backup instead.');
  }
}
