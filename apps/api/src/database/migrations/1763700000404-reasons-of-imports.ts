import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why an import failed, and what a fault names, in parts: a screen says them in its reader's language. */
export class ReasonsOfImports1763700000404 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table imports add column reason text, add column reason_details jsonb not null default '{}';
      alter table import_faults add column details jsonb not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table import_faults drop column details;
      alter table imports drop column reason, drop column reason_details`);
  }
}
