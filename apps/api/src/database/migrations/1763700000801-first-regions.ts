import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A store has belonged to its first region from the beginning, whenever it opened: one that opened within a month counted for no
 * region until the next one.
 */
export class FirstRegions1763700000801 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table store_regions no force row level security;
      update store_regions s set from_day = '1900-01-01' where not exists (
        select from store_regions e where e.organisation_id = s.organisation_id and e.store_id = s.store_id and e.from_day < s.from_day);
      alter table store_regions force row level security;
    `);
  }

  async down(): Promise<void> {
    // The days on which stores opened stand in `stores`; nothing is to be taken back.
  }
}
