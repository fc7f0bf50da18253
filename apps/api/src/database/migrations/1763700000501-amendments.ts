import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An amendment is known again by its content, as a visit is: the same is taken once, other answers under its key are refused. */
export class Amendments1763700000501 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table visit_corrections add column content_hash bytea');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table visit_corrections drop column content_hash');
  }
}
