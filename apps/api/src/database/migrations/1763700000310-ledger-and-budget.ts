import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was not asked belongs to a store too, so that the ledger adds up by store; and whoever has to wait keeps the place. */
export class LedgerAndBudget1763700000310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table campaign_skips add column store_id uuid;
      alter table campaign_skips add foreign key (organisation_id, store_id) references stores (organisation_id, id);
      -- At which hours the mails go out, and how long somebody may wait for their turn.
      alter table campaigns add column sending jsonb not null default '{}';
      alter table attempts add column bounced_at timestamptz;
      -- An absence notice came back: somebody reads there, only not now.
      alter table attempts add column away_at timestamptz;
      alter table attempts drop constraint attempts_state_check;
      alter table attempts add constraint attempts_state_check
        check (state in ('queued', 'sending', 'final', 'sent', 'refused', 'in_doubt', 'bounced', 'cancelled'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('What the ledger holds is not taken back: restore a backup instead.');
  }
}
