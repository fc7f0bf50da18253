import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When each recipient's domain may be sent the next mail; of the installation, as its relay is, and without any name. */
export class DomainPaces1763700000350 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table domain_paces (
        domain_digest bytea primary key,
        free_at timestamptz not null
      );
      grant select, insert, update on domain_paces to candour_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table domain_paces');
  }
}
