import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Replies in people's own words count as having arrived; and how far the mailbox was read, which stays as it is. */
export class Replies1763700000370 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table mail_reports drop constraint mail_reports_kind_check;
      alter table mail_reports add constraint mail_reports_kind_check
        check (kind in ('bounced', 'delayed', 'delivered', 'complained', 'away', 'replied'));

      create table mailbox_positions (
        mailbox_digest bytea primary key,
        uid_validity bigint not null,
        last_uid bigint not null
      );
      grant select, insert, update on mailbox_positions to candour_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('What came back is not forgotten: restore a backup instead.');
  }
}
