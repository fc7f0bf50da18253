import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Mystery shopping: shoppers, programmes, assignments, and visits with their photos, reviews and appeals. */
export class Shopping1763700000210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table person_links drop constraint person_links_kind_check,
        add constraint person_links_kind_check check (kind in ('join', 'reset', 'shop'));
      alter table responses drop constraint responses_channel_check,
        add constraint responses_channel_check check (channel in ('email', 'phone', 'paper', 'web', 'import', 'visit')),
        -- Held back from every figure until a review releases it.
        add column held boolean not null default false;

      -- What the cells hold of a response that was restated: taken out before its new record is added.
      create table restatements (
        organisation_id uuid not null,
        response_id uuid not null,
        record jsonb not null,
        primary key (organisation_id, response_id)
      );
      ${tenantTable('restatements')}

      create table shoppers (
        organisation_id uuid not null,
        person_id uuid not null,
        -- What reviewers see instead of a name.
        number integer not null,
        household_id uuid not null,
        phone text,
        latitude double precision,
        longitude double precision,
        languages text[] not null default '{}',
        created_at timestamptz not null default now(),
        primary key (organisation_id, person_id),
        constraint shoppers_number unique (organisation_id, number),
        foreign key (organisation_id, person_id) references people (organisation_id, id)
      );
      create index shoppers_household on shoppers (organisation_id, household_id);
      ${tenantTable('shoppers')}

      create table programmes (
        organisation_id uuid not null references organisations (id),
        id uuid not null,
        name text not null,
        survey_version_id uuid not null,
        state text not null check (state in ('draft', 'running', 'paused', 'finished')),
        terms jsonb not null,
        staff_notice jsonb,
        created_by uuid,
        created_at timestamptz not null default now(),
        primary key (organisation_id, id),
        constraint programmes_name unique (organisation_id, name),
        foreign key (organisation_id, survey_version_id) references survey_versions (organisation_id, id)
      );
      ${tenantTable('programmes')}

      create table programme_stores (
        organisation_id uuid not null,
        programme_id uuid not null,
        store_id uuid not null,
        primary key (organisation_id, programme_id, store_id),
        foreign key (organisation_id, programme_id) references programmes (organisation_id, id) on delete cascade,
        foreign key (organisation_id, store_id) references stores (organisation_id, id)
      );
      ${tenantTable('programme_stores')}

      create table waves (
        organisation_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        name text not null,
        from_day date not null,
        to_day date not null,
        primary key (organisation_id, id),
        constraint waves_days check (from_day <= to_day),
        constraint waves_name unique (organisation_id, programme_id, name),
        foreign key (organisation_id, programme_id) references programmes (organisation_id, id)
      );
      ${tenantTable('waves')}

      create table assignments (
        organisation_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        wave_id uuid not null,
        store_id uuid not null,
        -- The how-manieth visit of its wave to the store, so that planning twice plans once.
        number integer not null,
        state text not null check (state in ('open', 'offered', 'accepted', 'handed_in', 'missed', 'cancelled')),
        shopper_id uuid,
        survey_version_id uuid not null,
        from_day date not null,
        to_day date not null,
        offer_until timestamptz,
        briefing_passed_by uuid,
        changed_at timestamptz not null default now(),
        primary key (organisation_id, id),
        constraint assignments_once unique (organisation_id, wave_id, store_id, number),
        constraint assignments_holder check (shopper_id is not null or state in ('open', 'cancelled', 'missed')),
        foreign key (organisation_id, programme_id) references programmes (organisation_id, id),
        foreign key (organisation_id, wave_id) references waves (organisation_id, id),
        foreign key (organisation_id, store_id) references stores (organisation_id, id),
        foreign key (organisation_id, shopper_id) references shoppers (organisation_id, person_id),
        foreign key (organisation_id, survey_version_id) references survey_versions (organisation_id, id)
      );
      create index assignments_store on assignments (organisation_id, store_id, from_day);
      create index assignments_shopper on assignments (organisation_id, shopper_id, state);
      create index assignments_programme on assignments (organisation_id, programme_id, state);
      ${tenantTable('assignments')}

      create table applications (
        organisation_id uuid not null,
        assignment_id uuid not null,
        shopper_id uuid not null,
        at timestamptz not null default now(),
        primary key (organisation_id, assignment_id, shopper_id),
        foreign key (organisation_id, assignment_id) references assignments (organisation_id, id) on delete cascade,
        foreign key (organisation_id, shopper_id) references shoppers (organisation_id, person_id)
      );
      ${tenantTable('applications')}

      -- The key is the judge of who hands in what; one visit to an assignment.
      create table visits (
        organisation_id uuid not null,
        id uuid not null,
        submission_key text not null,
        content_hash bytea not null,
        assignment_id uuid not null,
        shopper_id uuid not null,
        store_id uuid not null,
        -- Written by the intake right after; no foreign key, for the intake commits for itself.
        response_id uuid not null,
        state text not null check (state in ('arriving', 'in_review', 'returned', 'approved', 'rejected')),
        journal_state text not null check (journal_state in ('stored', 'refused')),
        visited_on date not null,
        began_at timestamptz not null,
        ended_at timestamptz not null,
        received_at timestamptz not null default now(),
        clock_offset_ms bigint not null,
        -- Evidence flags of the journal, and those of the photos, which come later.
        flags jsonb not null,
        photo_flags jsonb not null default '[]',
        grade text not null check (grade in ('A', 'B', 'C', 'D')),
        receipt_hundredths bigint not null default 0,
        returned jsonb,
        decision jsonb,
        decided_by uuid,
        decided_at timestamptz,
        fee_hundredths bigint not null default 0,
        reimbursement_hundredths bigint not null default 0,
        paid_on date,
        purged_at timestamptz,
        primary key (organisation_id, id),
        constraint visits_key unique (organisation_id, submission_key),
        constraint visits_assignment unique (organisation_id, assignment_id),
        foreign key (organisation_id, assignment_id) references assignments (organisation_id, id),
        foreign key (organisation_id, shopper_id) references shoppers (organisation_id, person_id),
        foreign key (organisation_id, store_id) references stores (organisation_id, id)
      );
      create index visits_state on visits (organisation_id, state, received_at);
      create index visits_store on visits (organisation_id, store_id, visited_on desc);
      create index visits_shopper on visits (organisation_id, shopper_id, visited_on desc);
      ${tenantTable('visits')}

      -- Written in the one statement that writes its visit, so no foreign key has to look that visit up again.
      create table visit_journals (
        organisation_id uuid not null,
        visit_id uuid not null,
        events jsonb not null,
        primary key (organisation_id, visit_id)
      );
      ${tenantTable('visit_journals')}

      create table visit_photos (
        organisation_id uuid not null,
        assignment_id uuid not null,
        sha256 bytea not null,
        id uuid not null,
        -- What the visit says of it; null while only the picture itself has come.
        named jsonb,
        state text not null check (state in ('missing', 'stored', 'refused')),
        refused text,
        file_key text,
        shown_key text,
        bytes integer,
        -- 64 x 64 grey points, to compare with photos that look alike.
        thumb bytea,
        received_at timestamptz,
        primary key (organisation_id, assignment_id, sha256),
        constraint visit_photos_id unique (organisation_id, id),
        foreign key (organisation_id, assignment_id) references assignments (organisation_id, id)
      );
      ${tenantTable('visit_photos')}

      -- How a photo looks, whole and cut in several ways: what looks alike shares at least one of the four parts.
      create table photo_looks (
        organisation_id uuid not null,
        photo_id uuid not null,
        cut smallint not null,
        look bit(64) not null,
        primary key (organisation_id, photo_id, cut),
        foreign key (organisation_id, photo_id) references visit_photos (organisation_id, id) on delete cascade
      );
      create index photo_looks_1 on photo_looks (organisation_id, substring(look from 1 for 16));
      create index photo_looks_2 on photo_looks (organisation_id, substring(look from 17 for 16));
      create index photo_looks_3 on photo_looks (organisation_id, substring(look from 33 for 16));
      create index photo_looks_4 on photo_looks (organisation_id, substring(look from 49 for 16));
      ${tenantTable('photo_looks')}

      -- Answers that were changed after the hand-in, and why; the record before stays readable.
      create table visit_corrections (
        organisation_id uuid not null,
        id uuid not null,
        visit_id uuid not null,
        -- The key of an amendment by the shopper; a correction by someone else has none.
        amendment_key text,
        changes jsonb not null,
        reason text not null,
        by_person uuid,
        at timestamptz not null default now(),
        primary key (organisation_id, id),
        constraint visit_corrections_key unique (organisation_id, visit_id, amendment_key),
        foreign key (organisation_id, visit_id) references visits (organisation_id, id) on delete cascade
      );
      ${tenantTable('visit_corrections')}

      create table appeals (
        organisation_id uuid not null,
        id uuid not null,
        visit_id uuid not null,
        kind text not null check (kind in ('item', 'rejection')),
        -- The item that a store appeals; empty where a shopper appeals a rejection.
        question text not null,
        reason text not null,
        state text not null check (state in ('open', 'upheld', 'dismissed')),
        appealed_by uuid not null,
        appealed_at timestamptz not null default now(),
        outcome text,
        decided_by uuid,
        decided_at timestamptz,
        primary key (organisation_id, id),
        constraint appeals_once unique (organisation_id, visit_id, question),
        foreign key (organisation_id, visit_id) references visits (organisation_id, id) on delete cascade
      );
      create index appeals_state on appeals (organisation_id, state, appealed_at);
      ${tenantTable('appeals')}

      -- What happens by itself when its time has come.
      create table deadlines (
        organisation_id uuid not null,
        kind text not null check (kind in ('remind', 'offer', 'miss', 'return', 'approve', 'purge')),
        subject_id uuid not null,
        at timestamptz not null,
        primary key (organisation_id, kind, subject_id)
      );
      create index deadlines_at on deadlines (organisation_id, at);
      create index deadlines_due on deadlines (at);
      ${tenantTable('deadlines')}
      -- The clock asks which organisations have something due before it binds itself to one of them.
      create policy deadlines_for_dispatch on deadlines for select
        using (current_setting('app.dispatch', true) = 'on');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Visits are not taken back: restore a backup instead.');
  }
}
