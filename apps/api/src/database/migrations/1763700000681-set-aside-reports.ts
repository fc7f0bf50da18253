import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages that nobody can read are set aside and listed; addresses that bounce again and again get no more mail. */
export class SetAsideReports1763700000681 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table mail_reports drop constraint mail_reports_kind_check;
      alter table mail_reports add constraint mail_reports_kind_check
        check (kind in ('bounced', 'delayed', 'delivered', 'complained', 'away', 'replied', 'unreadable'));
      alter table suppressions drop constraint suppressions_reason_check;
      alter table suppressions add constraint suppressions_reason_check
        check (reason in ('unsubscribed', 'complained', 'dead_address', 'bounces', 'by_hand'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('What came back is not forgotten: restore a backup instead.');
  }
}
