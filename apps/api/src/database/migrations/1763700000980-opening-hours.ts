import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** When stores are open: by store, region or organisation. */
export class OpeningHours1763700000980 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table opening_hours (
        organisation_id uuid not null references organisations (id),
        place_id uuid not null,
        place text not null check (place in ('store', 'region', 'organisation')),
        store_id uuid,
        region_id uuid,
        week jsonb not null,
        days jsonb not null,
        is_closed_on_holidays boolean not null,
        changed_at timestamptz not null default now(),
        primary key (organisation_id, place_id),
        constraint opening_hours_place check (place_id = case place when 'store' then store_id when 'region' then region_id else organisation_id end),
        foreign key (organisation_id, store_id) references stores (organisation_id, id) on delete cascade,
        foreign key (organisation_id, region_id) references regions (organisation_id, id) on delete cascade
      );
      ${tenantTable('opening_hours')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table opening_hours');
  }
}
