import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Calls that the line makes: who agreed to them, what was asked and pressed, and how the line itself fares. */
export class AutomatedCalls1763700000881 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table call_consents (
        organisation_id uuid not null references organisations (id),
        customer_id uuid not null,
        given_at timestamptz not null,
        wording text not null check (wording <> ''),
        noted_by uuid,
        noted_at timestamptz not null default now(),
        primary key (organisation_id, customer_id),
        foreign key (organisation_id, customer_id) references customers (organisation_id, id) on delete cascade,
        foreign key (organisation_id, noted_by) references people (organisation_id, id)
      );
      ${tenantTable('call_consents')}

      create table automated_calls (
        organisation_id uuid not null references organisations (id),
        attempt_id uuid not null,
        calling_id uuid not null,
        invitation_id uuid not null,
        -- As it was dialled.
        number text,
        -- Asked of the provider, placed by it, never answered by it, answered by somebody, over.
        state text not null check (state in ('asked', 'placed', 'unanswered', 'talking', 'over')),
        sid text,
        question text,
        turns smallint not null default 0,
        wrong smallint not null default 0,
        silent smallint not null default 0,
        has_pressed boolean not null default false,
        has_begun boolean not null default false,
        has_rung boolean not null default false,
        -- The provider never said whether it rang.
        is_unproven boolean not null default false,
        asked_at timestamptz not null default now(),
        heard_at timestamptz not null default now(),
        answered_at timestamptz,
        over_at timestamptz,
        primary key (organisation_id, attempt_id),
        constraint automated_calls_of_sid unique (organisation_id, sid),
        foreign key (organisation_id, attempt_id) references attempts (organisation_id, id) on delete cascade,
        foreign key (organisation_id, calling_id) references callings (organisation_id, id) on delete cascade
      );
      create index automated_calls_calling on automated_calls (organisation_id, calling_id);
      create index automated_calls_open on automated_calls (organisation_id, heard_at) where state <> 'over';
      ${tenantTable('automated_calls')}
      create policy automated_calls_for_dispatch on automated_calls for select
        using (current_setting('app.dispatch', true) = 'on' and state <> 'over');

      create table automated_call_turns (
        organisation_id uuid not null references organisations (id),
        attempt_id uuid not null,
        number smallint not null,
        -- What was pressed, cut; and what was said then, so that the same again is answered by the same.
        digits text not null,
        said text not null,
        at timestamptz not null default now(),
        primary key (organisation_id, attempt_id, number),
        foreign key (organisation_id, attempt_id) references automated_calls (organisation_id, attempt_id) on delete cascade
      );
      ${tenantTable('automated_call_turns')}

      create table line_states (
        provider_digest bytea primary key,
        failures integer not null default 0,
        trouble text check (trouble in ('silent', 'too_many', 'turned_away', 'other')),
        detail text,
        since timestamptz,
        rests_until timestamptz,
        stopped_at timestamptz
      );
      grant select, insert, update on line_states to candour_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was asked and pressed is not forgotten: restore a backup instead.');
  }
}
