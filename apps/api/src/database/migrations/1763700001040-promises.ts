import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Promises to customers, what happened to them, and secret addresses of calendars that show them. */
export class Promises1763700001040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table promises (
        organisation_id uuid not null references organisations (id),
        id uuid not null,
        store_id uuid,
        customer_id uuid,
        case_id uuid,
        person_id uuid,
        to_whom text,
        kind text not null check (kind in ('call', 'answer', 'send', 'repair', 'other')),
        what text,
        made_where text not null check (made_where in ('store', 'case', 'interview')),
        made_at timestamptz not null,
        due_on date not null,
        first_due_on date not null,
        ends_at timestamptz not null,
        state text not null check (state in ('open', 'kept', 'kept_late', 'broken', 'withdrawn')),
        events integer not null check (events > 0),
        primary key (organisation_id, id),
        foreign key (organisation_id, store_id) references stores (organisation_id, id),
        foreign key (organisation_id, customer_id) references customers (organisation_id, id),
        foreign key (organisation_id, case_id) references cases (organisation_id, id),
        foreign key (organisation_id, person_id) references people (organisation_id, id)
      );
      create index promises_by_due on promises (organisation_id, state, due_on);
      create index promises_of_customer on promises (organisation_id, customer_id) where customer_id is not null;
      create index promises_of_case on promises (organisation_id, case_id) where case_id is not null;
      create index promises_ending on promises (ends_at) where state = 'open';
      ${tenantTable('promises')}
      revoke delete on promises from candour_app;
      create policy promises_ending on promises for select
        using (current_setting('app.dispatch', true) = 'on' and state = 'open' and ends_at <= now());

      create table promise_events (
        organisation_id uuid not null references organisations (id),
        promise_id uuid not null,
        number integer not null,
        kind text not null check (kind in ('made', 'moved', 'kept', 'broken', 'withdrawn')),
        at timestamptz not null,
        person_id uuid,
        words text,
        channel text check (channel in ('phone', 'email', 'letter', 'in_person')),
        due_on date,
        ends_at timestamptz,
        primary key (organisation_id, promise_id, number),
        foreign key (organisation_id, promise_id) references promises (organisation_id, id),
        foreign key (organisation_id, person_id) references people (organisation_id, id)
      );
      ${tenantTable('promise_events')}
      revoke delete on promise_events from candour_app;

      create table promise_feeds (
        organisation_id uuid not null references organisations (id),
        person_id uuid not null,
        token_hash bytea not null,
        made_at timestamptz not null default now(),
        primary key (organisation_id, person_id),
        constraint promise_feeds_by_token unique (organisation_id, token_hash),
        foreign key (organisation_id, person_id) references people (organisation_id, id)
      );
      ${tenantTable('promise_feeds')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was promised to customers is not forgotten: restore a backup instead.');
  }
}
