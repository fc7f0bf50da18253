import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * What was typed as a telephone number stays as it is; beside it stands the number that is dialled (E.164), where one could be read. Of
 * the customers of before they are read after the start, part by part, in the order of their ids.
 */
export class TelephoneNumbers1763700000840 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table customers rename column phone to phone_typed;
      alter table customers
        add column phone text check (phone ~ '^\\+[1-9][0-9]{3,14}$'),
        add column phone_extension text,
        add column time_zone text;
      create index customers_phone on customers (organisation_id, phone) where phone is not null;
      create index customers_phone_unread on customers (organisation_id, id) where phone is null and phone_typed is not null;

      create table unread_numbers (
        organisation_id uuid primary key references organisations (id),
        -- Customers up to this one were looked at.
        after_id uuid
      );
      alter table customers no force row level security;
      insert into unread_numbers (organisation_id) select distinct organisation_id from customers where phone_typed is not null;
      alter table customers force row level security;
      ${tenantTable('unread_numbers')}
      create policy unread_numbers_for_dispatch on unread_numbers for select using (current_setting('app.dispatch', true) = 'on');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table unread_numbers;
      drop index customers_phone_unread;
      alter table customers drop column phone, drop column phone_extension, drop column time_zone;
      alter table customers rename column phone_typed to phone;
    `);
  }
}
