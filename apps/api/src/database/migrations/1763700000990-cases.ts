import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const teams = `check (team in ('store', 'region', 'desk'))`;

/** Cases, what happened to them, and the rules that open them. */
export class Cases1763700000990 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_rules (
        organisation_id uuid not null references organisations (id),
        id uuid not null,
        name text not null,
        survey_id uuid,
        test jsonb not null,
        team text not null ${teams},
        place integer not null,
        started_at timestamptz not null default now(),
        stopped_at timestamptz,
        primary key (organisation_id, id),
        foreign key (organisation_id, survey_id) references surveys (organisation_id, id)
      );
      ${tenantTable('case_rules')}

      create table cases (
        organisation_id uuid not null references organisations (id),
        id uuid not null,
        store_id uuid,
        customer_id uuid,
        caller text,
        response_id uuid,
        rule_id uuid,
        previous_id uuid,
        team text not null ${teams},
        language text not null,
        targets jsonb not null,
        opened_at timestamptz not null,
        events integer not null check (events > 0),
        state text not null check (state in ('new', 'acknowledged', 'in_work', 'waiting_for_customer', 'settled', 'confirmed', 'closed_without_word', 'reopened')),
        is_open boolean not null,
        due_at timestamptz,
        settled_at timestamptz,
        primary key (organisation_id, id),
        foreign key (organisation_id, store_id) references stores (organisation_id, id),
        foreign key (organisation_id, customer_id) references customers (organisation_id, id),
        foreign key (organisation_id, response_id) references responses (organisation_id, id),
        foreign key (organisation_id, rule_id) references case_rules (organisation_id, id),
        foreign key (organisation_id, previous_id) references cases (organisation_id, id)
      );
      -- The judge of whether a customer has an open case with a store.
      create unique index cases_one_open on cases (organisation_id, customer_id, store_id) nulls not distinct
        where is_open and customer_id is not null;
      create index cases_by_due on cases (organisation_id, is_open, due_at);
      create index cases_of_customer on cases (organisation_id, customer_id, opened_at) where customer_id is not null;
      create index cases_of_response on cases (organisation_id, response_id) where response_id is not null;
      ${tenantTable('cases')}

      create table case_events (
        organisation_id uuid not null references organisations (id),
        case_id uuid not null,
        number integer not null,
        kind text not null check (kind in ('opened', 'answered', 'acknowledged', 'begun', 'contacted', 'waiting', 'heard', 'settled', 'confirmed', 'closed', 'withdrawn', 'reopened', 'noted', 'moved', 'due_moved', 'erased')),
        at timestamptz not null,
        person_id uuid,
        words text,
        details jsonb,
        primary key (organisation_id, case_id, number),
        foreign key (organisation_id, case_id) references cases (organisation_id, id),
        foreign key (organisation_id, person_id) references people (organisation_id, id)
      );
      ${tenantTable('case_events')}

      create table case_answers (
        organisation_id uuid not null references organisations (id),
        response_id uuid not null,
        rule_id uuid not null,
        outcome text not null check (outcome in ('opened', 'added', 'reopened', 'no_leave', 'no_customer', 'imported')),
        case_id uuid,
        answered_on date not null,
        primary key (organisation_id, response_id),
        foreign key (organisation_id, response_id) references responses (organisation_id, id),
        foreign key (organisation_id, rule_id) references case_rules (organisation_id, id),
        foreign key (organisation_id, case_id) references cases (organisation_id, id)
      );
      create index case_answers_by_day on case_answers (organisation_id, answered_on);
      ${tenantTable('case_answers')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('What happened to customers is not forgotten: restore a backup instead.');
  }
}
