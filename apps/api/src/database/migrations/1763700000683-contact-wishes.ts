import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Who said yes to being contacted, and whether somebody did; what was answered before is looked through once. */
export class ContactWishes1763700000683 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table contact_wishes (
        organisation_id uuid not null references organisations (id),
        response_id uuid not null,
        day date not null,
        done_at timestamptz,
        done_by uuid,
        primary key (organisation_id, response_id),
        foreign key (organisation_id, response_id) references responses (organisation_id, id) on delete cascade,
        foreign key (organisation_id, done_by) references people (organisation_id, id) on delete set null (done_by)
      );
      create index contact_wishes_day on contact_wishes (organisation_id, day desc, response_id desc);
      ${tenantTable('contact_wishes')}

      alter table contact_wishes no force row level security;
      alter table responses no force row level security;
      alter table survey_versions no force row level security;
      insert into contact_wishes (organisation_id, response_id, day)
      select distinct r.organisation_id, r.id, r.answered_on
      from survey_versions v
      cross join lateral jsonb_array_elements(v.definition -> 'blocks') b
      cross join lateral jsonb_array_elements(b -> 'questions') q
      join responses r on r.organisation_id = v.organisation_id and r.survey_version_id = v.id
      where q ->> 'kind' = 'yes_no' and q -> 'contact' = 'true' and v.definition -> 'anonymous' is distinct from 'true'
        and r.erased_at is null and not r.held and r.record -> 'answers' -> (q ->> 'key') -> 'value' = '1';
      alter table contact_wishes force row level security;
      alter table responses force row level security;
      alter table survey_versions force row level security;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Who wishes to be contacted is not forgotten: restore a backup instead.');
  }
}
