import type { MigrationInterface, QueryRunner } from 'typeorm';

const opened = [
  'visits',
  'visit_photos',
  'photo_looks',
  'visit_journals',
  'visit_corrections',
  'appeals',
  'deadlines',
  'changes',
];
const children = { visit_corrections: 'visit_id', appeals: 'visit_id' };

/** Gives visits and their photos ids that say nothing of the minute in which they were made: stores see them, and who shopped stays sealed. */
export class IdsWithoutTime1763700000721 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${opened.map((table) => `alter table ${table} no force row level security;`).join('\n')}
      create temporary table new_visits on commit drop as select organisation_id, id, gen_random_uuid() as fresh from visits;
      create temporary table new_photos on commit drop as select organisation_id, id, gen_random_uuid() as fresh from visit_photos;
      alter table new_visits add primary key (organisation_id, id);
      alter table new_photos add primary key (organisation_id, id);
      alter table photo_looks drop constraint photo_looks_organisation_id_photo_id_fkey;
      ${Object.keys(children)
        .map((table) => `alter table ${table} drop constraint ${table}_organisation_id_visit_id_fkey;`)
        .join('\n')}
      -- Flags name the photos that they are of.
      update visits v set photo_flags = (
        select jsonb_agg(case when f.flag->'details' ? 'photoId' then jsonb_set(f.flag, '{details}', (f.flag->'details')
            || jsonb_build_object('photoId', coalesce(own.fresh::text, f.flag->'details'->>'photoId'),
              'otherPhotoId', coalesce(other.fresh::text, f.flag->'details'->>'otherPhotoId')))
          else f.flag end order by f.place)
        from jsonb_array_elements(v.photo_flags) with ordinality as f (flag, place)
        left join new_photos own on own.organisation_id = v.organisation_id and own.id::text = f.flag->'details'->>'photoId'
        left join new_photos other on other.organisation_id = v.organisation_id and other.id::text = f.flag->'details'->>'otherPhotoId')
        where v.photo_flags <> '[]';
      update photo_looks l set photo_id = n.fresh from new_photos n where n.organisation_id = l.organisation_id and n.id = l.photo_id;
      update visit_photos p set id = n.fresh from new_photos n where n.organisation_id = p.organisation_id and n.id = p.id;
      update visit_journals j set visit_id = n.fresh from new_visits n where n.organisation_id = j.organisation_id and n.id = j.visit_id;
      update visit_corrections c set visit_id = n.fresh from new_visits n where n.organisation_id = c.organisation_id and n.id = c.visit_id;
      update appeals e set visit_id = n.fresh from new_visits n where n.organisation_id = e.organisation_id and n.id = e.visit_id;
      update deadlines d set subject_id = n.fresh from new_visits n
        where n.organisation_id = d.organisation_id and n.id = d.subject_id and d.kind in ('arrive', 'return', 'approve', 'purge');
      update changes c set subject_id = n.fresh from new_visits n
        where n.organisation_id = c.organisation_id and n.id = c.subject_id and c.subject_kind = 'visit';
      update visits v set id = n.fresh from new_visits n where n.organisation_id = v.organisation_id and n.id = v.id;
      alter table photo_looks add foreign key (organisation_id, photo_id) references visit_photos (organisation_id, id) on delete cascade;
      ${Object.entries(children)
        .map(
          ([table, column]) =>
            `alter table ${table} add foreign key (organisation_id, ${column}) references visits (organisation_id, id) on delete cascade;`,
        )
        .join('\n')}
      ${opened.map((table) => `alter table ${table} force row level security;`).join('\n')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Visits are not taken back: restore a backup instead.');
  }
}
