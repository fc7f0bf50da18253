import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long cases took to be settled, and how long their customers were told that it would take. */
export class ToldTimes1763700001010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases add column settled_minutes integer;
      create index cases_settled on cases (organisation_id, store_id, settled_at) where settled_minutes is not null;
      alter table case_receipts
        add column told_minutes integer,
        add column told_from text check (told_from in ('store', 'region', 'organisation', 'standard'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_receipts drop column told_minutes, drop column told_from;
      alter table cases drop column settled_minutes;
    `);
  }
}
