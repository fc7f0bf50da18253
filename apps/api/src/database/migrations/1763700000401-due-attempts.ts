import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is due is looked for campaign by campaign, in the order in which it goes out. */
export class DueAttempts1763700000401 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index attempts_due;
      create index attempts_due on attempts (organisation_id, campaign_id, due_at, id) where state = 'queued';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index attempts_due;
      create index attempts_due on attempts (organisation_id, due_at) where state = 'queued';
    `);
  }
}
