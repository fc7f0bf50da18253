import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the answers of visits name as they stand, of any organisation: lists of hashes, and receipts with one. */
const named = `
  select v.organisation_id, v.id as visit_id, v.assignment_id, v.state, decode(hash, 'hex') as sha256,
    array_agg(distinct a.key order by a.key) as questions
  from visits v
  join responses r on r.organisation_id = v.organisation_id and r.id = v.response_id
  cross join lateral jsonb_each(r.record->'answers') a
  cross join lateral jsonb_array_elements_text(case
    when jsonb_typeof(a.value->'value') = 'array' then a.value->'value'
    when jsonb_typeof(a.value->'value'->'photos') = 'array' then a.value->'value'->'photos'
    else '[]' end) hash
  where hash ~ '^[0-9a-f]{64}$' and v.purged_at is null
  group by v.organisation_id, v.id, v.assignment_id, v.state, hash`;

const opened = ['visit_photos', 'visits', 'responses', 'deadlines'];

/** A visit's photos are those that its answers name, item by item, whatever its phone said that it would send. */
export class PhotosByAnswer1763700000720 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table visit_photos
        -- The questions whose answers name it now. None: it waits for an answer, or is needed no longer.
        add column questions text[] not null default '{}',
        drop constraint visit_photos_state_check,
        -- let_go: named by no answer, and not kept; its phone may forget it.
        add constraint visit_photos_state_check check (state in ('missing', 'stored', 'refused', 'let_go'));
      ${opened.map((table) => `alter table ${table} no force row level security;`).join('\n')}
      update visit_photos p set questions = n.questions from (${named}) n
        where p.organisation_id = n.organisation_id and p.assignment_id = n.assignment_id and p.sha256 = n.sha256;
      -- Nobody waits any longer for what no answer names.
      update visit_photos p set state = 'let_go' from visits v
        where v.organisation_id = p.organisation_id and v.assignment_id = p.assignment_id and p.state = 'missing' and p.questions = '{}';
      -- What is not decided yet waits for, or lacks, all that its answers name.
      insert into visit_photos (organisation_id, assignment_id, sha256, id, state, questions)
        select organisation_id, assignment_id, sha256, gen_random_uuid(), 'missing', questions from (${named}) n
        where state in ('arriving', 'in_review', 'returned') on conflict do nothing;
      delete from deadlines d using visits v
        join visit_photos p on p.organisation_id = v.organisation_id and p.assignment_id = v.assignment_id
        where d.kind = 'approve' and d.organisation_id = v.organisation_id and d.subject_id = v.id
          and p.state in ('missing', 'refused') and p.questions <> '{}';
      ${opened.map((table) => `alter table ${table} force row level security;`).join('\n')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Visits are not taken back: restore a backup instead.');
  }
}
