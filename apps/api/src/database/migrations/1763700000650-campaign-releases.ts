import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** How far a campaign is with deciding who is asked: some at a time, so that the first mails leave at once. */
export class CampaignReleases1763700000650 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table campaign_releases (
        organisation_id uuid not null,
        campaign_id uuid not null,
        -- Everybody up to this customer is decided on, and nobody after the last one is: who came later was not there.
        decided_until uuid,
        last_customer_id uuid,
        -- Of a sample: whoever is drawn before or at this.
        drawn_until text,
        began_at timestamptz not null default now(),
        primary key (organisation_id, campaign_id),
        foreign key (organisation_id, campaign_id) references campaigns (organisation_id, id)
      );
      ${tenantTable('campaign_releases')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table campaign_releases');
  }
}
