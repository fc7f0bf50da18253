import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when a mailbox can't be read, and why: whoever looks after mails is told. */
export class MailboxAway1763700000750 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table mailbox_positions add column away_since timestamptz,
        add column trouble text check (trouble in ('silent', 'turned_away', 'no_folder')),
        add check ((away_since is null) = (trouble is null));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table mailbox_positions drop column away_since, drop column trouble');
  }
}
