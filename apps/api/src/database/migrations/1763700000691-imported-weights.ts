import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the weights of a file with answers come to is told before it is imported. */
export class ImportedWeights1763700000691 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table imports add column weights jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table imports drop column weights');
  }
}
