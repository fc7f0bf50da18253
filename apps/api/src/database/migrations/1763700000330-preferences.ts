import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What customers chose not to hear about. */
export class Preferences1763700000330 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table customers add column mutes text[] not null default '{}'
        check (mutes <@ array['visits', 'calls', 'reminders']);
    `);
  }

  async down(): Promise<void> {
    throw new Error('What people chose is not forgotten: restore a backup instead.');
  }
}
