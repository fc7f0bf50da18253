import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which surveys have answers with weights of their own is asked at every look at figures: found without reading other answers. */
export class OwnWeights1763700000690 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index responses_own_weight on responses (organisation_id, survey_version_id) where weight_millionths <> 1000000`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index responses_own_weight');
  }
}
