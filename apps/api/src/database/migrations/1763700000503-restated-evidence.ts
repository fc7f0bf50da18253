import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Evidence that is restated, by what a review found and by photos that came late; visits wait for photos no longer for ever. */
export class RestatedEvidence1763700000503 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What reviewers found of the evidence, beside what the journal and the photos say by themselves.
      alter table visits add column review_flags jsonb not null default '[]';

      -- Whether a photo that has come was there when its visit went to review; null until it was looked at.
      alter table visit_photos add column weighed text default 'in_time' check (weighed in ('in_time', 'late'));
      alter table visit_photos alter column weighed drop default;

      alter table deadlines drop constraint deadlines_kind_check;
      alter table deadlines add constraint deadlines_kind_check
        check (kind in ('remind', 'offer', 'miss', 'arrive', 'return', 'approve', 'purge'));
      -- Visits of any organisation that are waiting now wait as long as those that come.
      alter table visits no force row level security;
      alter table deadlines no force row level security;
      insert into deadlines (organisation_id, kind, subject_id, at)
        select organisation_id, 'arrive', id, now() + interval '7 days' from visits where state = 'arriving';
      alter table visits force row level security;
      alter table deadlines force row level security;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Visits are not taken back: restore a backup instead.');
  }
}
