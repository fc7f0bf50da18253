import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Steps of an interview are numbered by the device on which they are entered, and those for another version of the survey are kept apart. */
export class StepsByDevice1763700000911 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table calling_steps
        add column device uuid not null default '00000000-0000-0000-0000-000000000000',
        add column is_taken boolean not null default false,
        -- Where it is not the version that the customer is asked.
        add column other_version_id uuid,
        drop constraint calling_steps_pkey,
        add primary key (organisation_id, attempt_id, device, number);
      alter table calling_steps alter column device drop default;
      alter table calling_steps no force row level security;
      alter table calling_attempts no force row level security;
      update calling_steps s set is_taken = true from calling_attempts a
        where a.organisation_id = s.organisation_id and a.attempt_id = s.attempt_id and s.number <= a.steps_taken;
      alter table calling_steps force row level security;
      alter table calling_attempts force row level security;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Answers are not forgotten: restore a backup instead.');
  }
}
