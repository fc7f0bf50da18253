import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A worker asks which organisations have something to send; it sees no more of them than that. */
export class RunningCampaigns1763700000402 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy campaigns_for_dispatch on campaigns for select
        using (current_setting('app.dispatch', true) = 'on' and status = 'running');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy campaigns_for_dispatch on campaigns');
  }
}
