import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Who is told that a case is late, what an organisation sets for its cases, and remedies that a manager says yes to. */
export class LateCases1763700001020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_events drop constraint case_events_kind_check,
        add constraint case_events_kind_check check (kind in ('opened', 'answered', 'acknowledged', 'begun', 'contacted', 'waiting', 'heard', 'settled', 'confirmed', 'closed', 'withdrawn', 'reopened', 'noted', 'moved', 'due_moved', 'escalated', 'remedy_asked', 'remedy_granted', 'remedy_refused', 'erased'));

      alter table cases add column escalates_at timestamptz;
      alter table cases no force row level security;
      update cases set escalates_at = due_at where is_open;
      alter table cases force row level security;
      create index cases_escalating on cases (escalates_at) where escalates_at is not null;
      create policy cases_escalating on cases for select
        using (current_setting('app.dispatch', true) = 'on' and escalates_at <= now());

      create table case_mails (
        organisation_id uuid not null references organisations (id),
        person_id uuid not null,
        day date not null,
        turn integer not null check (turn in (1, 2)),
        id uuid not null,
        state text not null check (state in ('due', 'ending', 'sent', 'refused', 'pointless')),
        made_at timestamptz not null default now(),
        primary key (organisation_id, person_id, day, turn),
        constraint case_mails_by_id unique (organisation_id, id),
        foreign key (organisation_id, person_id) references people (organisation_id, id)
      );
      ${tenantTable('case_mails')}

      create table case_tellings (
        organisation_id uuid not null references organisations (id),
        person_id uuid not null,
        case_id uuid not null,
        number integer not null,
        tell_at timestamptz not null,
        mail_id uuid,
        primary key (organisation_id, person_id, case_id, number),
        foreign key (organisation_id, person_id) references people (organisation_id, id),
        foreign key (organisation_id, case_id, number) references case_events (organisation_id, case_id, number),
        foreign key (organisation_id, mail_id) references case_mails (organisation_id, id)
      );
      create index case_tellings_due on case_tellings (tell_at) where mail_id is null;
      create index case_tellings_of_case on case_tellings (organisation_id, case_id, number);
      create index case_tellings_of_mail on case_tellings (organisation_id, mail_id) where mail_id is not null;
      ${tenantTable('case_tellings')}
      create policy case_tellings_due on case_tellings for select
        using (current_setting('app.dispatch', true) = 'on' and mail_id is null and tell_at <= now());

      create table case_settings (
        organisation_id uuid not null references organisations (id),
        acknowledged integer not null check (acknowledged > 0),
        first_word integer not null check (first_word >= acknowledged),
        settled integer not null check (settled >= first_word),
        remedy_limit double precision not null check (remedy_limit >= 0),
        currency text not null,
        primary key (organisation_id)
      );
      ${tenantTable('case_settings')}

      create table case_causes (
        organisation_id uuid not null references organisations (id),
        key text not null,
        parent text,
        names jsonb,
        place integer not null,
        retired_at timestamptz,
        primary key (organisation_id, key)
      );
      ${tenantTable('case_causes')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('What happened to customers is not forgotten: restore a backup instead.');
  }
}
