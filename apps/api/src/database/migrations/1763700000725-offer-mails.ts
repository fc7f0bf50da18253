import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** The mail that tells a shopper of an offer: one for each, whatever ends while it is sent. */
export class OfferMails1763700000725 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table offer_mails (
        organisation_id uuid not null,
        id uuid not null,
        assignment_id uuid not null,
        shopper_id uuid not null,
        -- ending: all of it but its end is on its way; where it stays so, nobody knows whether it arrived, and it is not sent again.
        state text not null check (state in ('due', 'ending', 'sent', 'refused', 'pointless')),
        changed_at timestamptz not null default now(),
        primary key (organisation_id, id),
        foreign key (organisation_id, assignment_id) references assignments (organisation_id, id),
        foreign key (organisation_id, shopper_id) references shoppers (organisation_id, person_id)
      );
      create index offer_mails_assignment on offer_mails (organisation_id, assignment_id, changed_at desc);
      ${tenantTable('offer_mails')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Mails that were sent are not taken back: restore a backup instead.');
  }
}
