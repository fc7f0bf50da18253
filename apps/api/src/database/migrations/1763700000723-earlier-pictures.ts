import type { MigrationInterface, QueryRunner } from 'typeorm';

const opened = ['visits', 'visit_photos'];

/** A picture is held against the later visit alone, and each earlier one once: what was said otherwise before now is taken back. */
export class EarlierPictures1763700000723 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${opened.map((table) => `alter table ${table} no force row level security;`).join('\n')}
      with flagged as (
        select v.organisation_id, v.id, f.flag, f.place,
          f.flag->>'code' = 'photo_seen_before' and (
            coalesce(other.received_at > own.received_at, false)
            or row_number() over (partition by v.organisation_id, v.id, f.flag->>'code', f.flag->'details'->>'otherPhotoId' order by f.place) > 1
          ) as wrong
        from visits v cross join lateral jsonb_array_elements(v.photo_flags) with ordinality as f (flag, place)
        left join visit_photos own on own.organisation_id = v.organisation_id and own.id::text = f.flag->'details'->>'photoId'
        left join visit_photos other on other.organisation_id = v.organisation_id and other.id::text = f.flag->'details'->>'otherPhotoId'
      ), right_ones as (
        select organisation_id, id, coalesce(jsonb_agg(flag order by place) filter (where not wrong), '[]') as flags
        from flagged group by organisation_id, id having bool_or(wrong)
      )
      update visits v set photo_flags = r.flags, grade = (array['A', 'B', 'C', 'D'])[least(4, 1 + (
          select coalesce(sum((f->>'lowers')::int), 0)::int from jsonb_array_elements(v.flags || r.flags || v.review_flags) f))]
        from right_ones r where r.organisation_id = v.organisation_id and r.id = v.id;
      ${opened.map((table) => `alter table ${table} force row level security;`).join('\n')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Visits are not taken back: restore a backup instead.');
  }
}
