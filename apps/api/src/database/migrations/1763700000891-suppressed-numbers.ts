import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Numbers that are not rung, whether or not a customer is known by them. */
export class SuppressedNumbers1763700000891 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table suppressed_numbers (
        organisation_id uuid not null references organisations (id),
        number_digest bytea not null,
        id uuid not null,
        shown_as text not null,
        at timestamptz not null default now(),
        primary key (organisation_id, number_digest),
        unique (organisation_id, id)
      );
      ${tenantTable('suppressed_numbers')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Whoever is not to be rung is not forgotten: restore a backup instead.');
  }
}
