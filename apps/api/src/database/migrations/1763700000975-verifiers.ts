import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A role that looks at the doubtful marks of scanned sheets, and at nothing else. */
export class Verifiers1763700000975 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table people drop constraint people_role_check;
      alter table people add constraint people_role_check check (role in
        ('owner', 'analyst', 'region_manager', 'store_manager', 'shopper', 'interviewer', 'supervisor', 'reviewer', 'scheduler', 'verifier'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table people drop constraint people_role_check;
      alter table people add constraint people_role_check check (role in
        ('owner', 'analyst', 'region_manager', 'store_manager', 'shopper', 'interviewer', 'supervisor', 'reviewer', 'scheduler'));
    `);
  }
}
