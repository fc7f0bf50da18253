import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever was not reached, or has not answered, is asked by the next of a campaign's channels: an attempt of a kind of its own. */
export class NextChannels1763700000820 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table attempts drop constraint attempts_kind_check;
      alter table attempts add constraint attempts_kind_check check (kind in ('first', 'next', 'reminder'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table attempts no force row level security;
      delete from attempts where kind = 'next';
      alter table attempts force row level security;
      alter table attempts drop constraint attempts_kind_check;
      alter table attempts add constraint attempts_kind_check check (kind in ('first', 'reminder'));
    `);
  }
}
