import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const sums = `
  n bigint not null,
  sum bigint not null,
  sum_squares bigint not null,
  weight bigint not null,
  weighted_sum numeric not null,
  weighted_sum_squares numeric not null,
  squared_weight numeric not null,
  ${Array.from({ length: 11 }, (_, code) => `h${code} bigint not null,`).join(' ')}
  not_shown bigint not null,
  not_applicable bigint not null,
  skipped bigint not null,
  refused bigint not null,
`;

const place = `
  organisation_id uuid not null,
  survey_id uuid not null,
  measure text not null,
  store_id uuid not null,
  channel text not null,
  language text not null,
`;

/** Fields that organisations keep of their customers, and cells by those that results are compared by; products of purchases. */
export class OwnFields1763700000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table customer_fields (
        organisation_id uuid not null references organisations (id),
        key text not null check (key ~ '^[a-z][a-z0-9_]{0,39}$'),
        name text not null,
        -- Names in other languages, by language.
        labels jsonb not null default '{}',
        kind text not null check (kind in ('choice', 'text', 'number', 'date', 'yes_no')),
        compared text not null default 'no' check (compared in ('no', 'counting', 'yes', 'clearing')),
        -- Being removed: its values go first, from customers and from what was counted.
        removed_at timestamptz,
        created_at timestamptz not null default now(),
        primary key (organisation_id, key)
      );
      ${tenantTable('customer_fields')}

      create table customer_field_values (
        organisation_id uuid not null,
        field text not null,
        value text not null,
        primary key (organisation_id, field, value),
        foreign key (organisation_id, field) references customer_fields (organisation_id, key) on delete cascade
      );
      ${tenantTable('customer_field_values')}

      -- What was known of the customer when the answers were handed in, in the fields that results are compared by.
      alter table responses add column fields jsonb;
      create index responses_with_fields on responses (organisation_id, id) where fields is not null;

      alter table purchases add column product text;
      alter table purchases drop constraint purchases_once;
      alter table purchases add constraint purchases_once unique nulls not distinct
        (organisation_id, customer_id, store_id, purchased_on, reference, amount_cents, category, product);

      create table field_day_cells (field text not null, value text not null, ${place} day date not null, ${sums}
        primary key (organisation_id, field, value, measure, store_id, day, survey_id, channel, language));
      ${tenantTable('field_day_cells')}

      create table field_month_cells (field text not null, value text not null, ${place} month date not null, ${sums}
        primary key (organisation_id, field, value, measure, store_id, month, survey_id, channel, language));
      ${tenantTable('field_month_cells')}

      create table field_choice_counts (field text not null, value text not null, ${place} day date not null, code integer not null,
        n bigint not null, extra_weight bigint not null,
        primary key (organisation_id, field, value, measure, store_id, day, survey_id, channel, language, code));
      ${tenantTable('field_choice_counts')}

      -- How many answers come from customers who are alike in all of these fields: by it is judged whether a split is thin.
      create table field_bases (${place} month date not null, combination text not null, n bigint not null,
        primary key (organisation_id, measure, store_id, month, survey_id, channel, language, combination));
      ${tenantTable('field_bases')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Fields of customers are not taken back: restore a backup instead.');
  }
}
