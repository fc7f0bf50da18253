import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A calling may be one interviewer's alone, or anybody's but one's: whoever was refused does not ring again. */
export class CallingsForSomebody1763700000871 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table callings
        add column for_person uuid,
        add column not_by uuid,
        add foreign key (organisation_id, for_person) references people (organisation_id, id),
        add foreign key (organisation_id, not_by) references people (organisation_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table callings drop column for_person, drop column not_by');
  }
}
