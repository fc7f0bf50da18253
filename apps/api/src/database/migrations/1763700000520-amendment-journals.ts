import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the phone noted while a visit was put right: a journal of its own beside the visit's, `{state, clockOffsetMs, events}`. */
export class AmendmentJournals1763700000520 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table visit_corrections add column journal jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table visit_corrections drop column journal');
  }
}
