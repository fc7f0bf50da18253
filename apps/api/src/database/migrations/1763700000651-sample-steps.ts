import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** What of the sample is made already, so that loading it can stop anywhere and go on. */
export class SampleSteps1763700000651 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sample_steps (
        organisation_id uuid not null references organisations (id),
        step text not null,
        -- What later steps need to know of it.
        made jsonb not null,
        primary key (organisation_id, step)
      );
      ${tenantTable('sample_steps')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sample_steps');
  }
}
