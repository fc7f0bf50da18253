import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Photos that a reviewer took out of an answer are kept beside it, for whoever decides on an appeal; others that no answer names go. */
export class PhotosTakenOut1763700000722 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The questions out of whose answers somebody other than the shopper took it.
      alter table visit_photos add column taken_from text[] not null default '{}';
      alter table visit_photos no force row level security;
      alter table visits no force row level security;
      alter table visit_corrections no force row level security;
      -- What reviewers took out of answers before now, unless the shopper answered anew since.
      update visit_photos p set taken_from = n.questions from (
        select v.organisation_id, v.assignment_id, decode(hash, 'hex') as sha256, array_agg(distinct c.key) as questions
        from visits v join (
          select organisation_id, visit_id, id, amendment_key, key, change from visit_corrections, jsonb_each(changes) as e (key, change)
        ) c on c.organisation_id = v.organisation_id and c.visit_id = v.id and c.amendment_key is null
        cross join lateral jsonb_array_elements_text(case
          when jsonb_typeof(c.change->0->'value') = 'array' then c.change->0->'value'
          when jsonb_typeof(c.change->0->'value'->'photos') = 'array' then c.change->0->'value'->'photos'
          else '[]' end) hash
        where hash ~ '^[0-9a-f]{64}$' and not exists (
          select 1 from visit_corrections l where l.organisation_id = c.organisation_id and l.visit_id = c.visit_id
            and l.amendment_key is not null and l.id > c.id and l.changes ? c.key)
        group by v.organisation_id, v.assignment_id, hash) n
        where p.organisation_id = n.organisation_id and p.assignment_id = n.assignment_id and p.sha256 = n.sha256
          and not p.questions && n.questions;
      alter table visit_photos force row level security;
      alter table visits force row level security;
      alter table visit_corrections force row level security;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Visits are not taken back: restore a backup instead.');
  }
}
