import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Organisations, the people in them, and how they come in. */
export class Access1763700000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant usage on schema public to candour_app;

      create table organisations (
        id uuid primary key,
        name text not null,
        time_zone text not null,
        language text not null,
        settings jsonb not null,
        created_at timestamptz not null default now()
      );
      ${tenantTable('organisations', 'id')}

      create table installation (
        singleton boolean primary key default true check (singleton),
        set_up_hash bytea,
        set_up_at timestamptz,
        sample jsonb
      );
      insert into installation default values;
      grant select, update on installation to candour_app;

      create table people (
        organisation_id uuid not null references organisations (id),
        id uuid not null,
        email text not null,
        name text not null,
        role text not null check (role in ('owner', 'analyst', 'region_manager', 'store_manager', 'shopper', 'interviewer', 'reviewer', 'scheduler')),
        language text not null,
        status text not null check (status in ('invited', 'active', 'deactivated')),
        password_hash text,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz,
        primary key (organisation_id, id),
        constraint people_email unique (organisation_id, email)
      );
      ${tenantTable('people')}

      create table sign_in_directory (
        organisation_id uuid not null,
        email_digest bytea not null,
        person_id uuid not null,
        primary key (organisation_id, email_digest),
        foreign key (organisation_id, person_id) references people (organisation_id, id) on delete cascade
      );
      create index sign_in_directory_digest on sign_in_directory (email_digest);
      ${tenantTable('sign_in_directory')}
      -- Before sign-in no organisation is known: the row of the named address, and no other, may be read.
      create policy sign_in_directory_of_address on sign_in_directory for select
        using (email_digest = decode(nullif(current_setting('app.sign_in', true), ''), 'hex'));

      create table sessions (
        organisation_id uuid not null,
        token_hash bytea not null,
        id uuid not null,
        person_id uuid not null,
        device text not null,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        primary key (organisation_id, token_hash),
        constraint sessions_id unique (organisation_id, id),
        foreign key (organisation_id, person_id) references people (organisation_id, id) on delete cascade
      );
      create index sessions_person on sessions (organisation_id, person_id);
      ${tenantTable('sessions')}

      create table person_links (
        organisation_id uuid not null,
        token_hash bytea not null,
        id uuid not null,
        person_id uuid not null,
        kind text not null check (kind in ('join', 'reset')),
        expires_at timestamptz not null,
        used_at timestamptz,
        primary key (organisation_id, token_hash),
        foreign key (organisation_id, person_id) references people (organisation_id, id) on delete cascade
      );
      ${tenantTable('person_links')}

      create table api_keys (
        organisation_id uuid not null references organisations (id),
        id uuid not null,
        name text not null,
        token_hash bytea not null,
        scopes text[] not null,
        created_by uuid,
        created_at timestamptz not null default now(),
        last_used_at timestamptz,
        revoked_at timestamptz,
        primary key (organisation_id, id),
        constraint api_keys_token unique (organisation_id, token_hash)
      );
      ${tenantTable('api_keys')}

      create table changes (
        organisation_id uuid not null references organisations (id),
        id uuid not null,
        at timestamptz not null default now(),
        person_id uuid,
        api_key_id uuid,
        action text not null,
        subject_kind text not null,
        subject_id uuid,
        subject_name text not null,
        fields jsonb not null,
        primary key (organisation_id, id)
      );
      create index changes_subject on changes (organisation_id, subject_kind, subject_id);
      ${tenantTable('changes')}
      revoke update, delete on changes from candour_app;

      create table attempt_counts (
        key bytea not null,
        window_start timestamptz not null,
        count integer not null,
        primary key (key, window_start)
      );
      grant select, insert, update, delete on attempt_counts to candour_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The first tables are not taken back: restore a backup instead.');
  }
}
