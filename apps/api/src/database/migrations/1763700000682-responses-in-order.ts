import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Responses are read newest first, page by page: the index has that very order, so that no page sorts what is before it. */
export class ResponsesInOrder1763700000682 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index responses_day;
      create index responses_day on responses (organisation_id, answered_on desc, id desc);
    `);
  }

  async down(): Promise<void> {
    throw new Error('The order of responses is not taken back: restore a backup instead.');
  }
}
