import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const slots = ['morning', 'afternoon', 'evening', 'weekend'];
const inUse = `('in_hand', 'ringing', 'talking', 'ended')`;

/** Asking by telephone: callings in a queue, what rang, notes, answers on their way, hours of countries; and who looks after it. */
export class Callings1763700000851 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table people drop constraint people_role_check;
      alter table people add constraint people_role_check check (role in
        ('owner', 'analyst', 'region_manager', 'store_manager', 'shopper', 'interviewer', 'supervisor', 'reviewer', 'scheduler'));

      create table callings (
        organisation_id uuid not null references organisations (id),
        id uuid not null,
        invitation_id uuid not null,
        campaign_id uuid not null,
        customer_id uuid,
        state text not null check (state in ('ready', 'in_hand', 'ringing', 'talking', 'ended', 'resting', 'appointment', 'done', 'stopped',
          'referred', 'unsettled')),
        -- As it is dialled; where it belongs, and whose clocks count there.
        number text,
        hours text not null,
        priority smallint not null default 0,
        ${slots.map((slot) => `tries_${slot} smallint not null default 0,`).join('\n        ')}
        tries smallint not null default 0,
        last_slot text check (last_slot in (${slots.map((slot) => `'${slot}'`).join(', ')})),
        waiting_since timestamptz not null,
        draw bigint not null,
        rest_until timestamptz,
        reason text,
        appointment_at timestamptz,
        appointment_by uuid,
        taken_by uuid,
        taken_until timestamptz,
        attempt_id uuid,
        changed_at timestamptz not null default now(),
        primary key (organisation_id, id),
        constraint callings_once unique (organisation_id, invitation_id),
        check ((state not in ${inUse}) or (taken_by is not null and taken_until is not null)),
        check (state not in ('resting', 'appointment') or rest_until is not null),
        check (state not in ('ringing', 'talking', 'ended', 'unsettled') or attempt_id is not null),
        foreign key (organisation_id, invitation_id) references invitations (organisation_id, id) on delete cascade,
        foreign key (organisation_id, campaign_id) references campaigns (organisation_id, id),
        foreign key (organisation_id, customer_id) references customers (organisation_id, id) on delete set null (customer_id),
        foreign key (organisation_id, appointment_by) references people (organisation_id, id),
        foreign key (organisation_id, taken_by) references people (organisation_id, id)
      );
      ${slots
        .map(
          (slot) => `create index callings_ready_${slot} on callings
        (organisation_id, campaign_id, hours, appointment_at, priority desc, tries_${slot}, tries, waiting_since, draw, id) where state = 'ready';`,
        )
        .join('\n      ')}
      create index callings_coming on callings (organisation_id, state, rest_until) where state in ('resting', 'appointment');
      create index callings_appointments on callings (organisation_id, appointment_by, appointment_at) where state = 'appointment';
      create index callings_customer on callings (organisation_id, customer_id);
      create index callings_campaign on callings (organisation_id, campaign_id, state);
      create index callings_taken on callings (organisation_id, taken_until) where state in ${inUse};
      -- One calling an interviewer, and one at a number.
      create unique index callings_one_in_hand on callings (organisation_id, taken_by) where state in ${inUse};
      create unique index callings_number_in_use on callings (organisation_id, number)
        where state in ('in_hand', 'ringing', 'talking', 'ended', 'unsettled') and number is not null;
      ${tenantTable('callings')}

      create table calling_attempts (
        organisation_id uuid not null references organisations (id),
        attempt_id uuid not null,
        calling_id uuid not null,
        person_id uuid not null,
        slot text not null check (slot in (${slots.map((slot) => `'${slot}'`).join(', ')})),
        rung_at timestamptz not null default now(),
        answered_at timestamptz,
        ended_at timestamptz,
        outcome text,
        -- How far the answers that were sent while talking are in the fill.
        steps_taken integer not null default 0,
        primary key (organisation_id, attempt_id),
        foreign key (organisation_id, attempt_id) references attempts (organisation_id, id) on delete cascade,
        foreign key (organisation_id, calling_id) references callings (organisation_id, id) on delete cascade,
        foreign key (organisation_id, person_id) references people (organisation_id, id)
      );
      create index calling_attempts_calling on calling_attempts (organisation_id, calling_id, rung_at);
      ${tenantTable('calling_attempts')}

      create table calling_steps (
        organisation_id uuid not null references organisations (id),
        attempt_id uuid not null,
        number integer not null check (number > 0),
        step jsonb not null,
        at timestamptz not null default now(),
        primary key (organisation_id, attempt_id, number),
        foreign key (organisation_id, attempt_id) references calling_attempts (organisation_id, attempt_id) on delete cascade
      );
      ${tenantTable('calling_steps')}

      create table calling_notes (
        organisation_id uuid not null references organisations (id),
        id uuid not null,
        calling_id uuid not null,
        person_id uuid not null,
        at timestamptz not null default now(),
        text text not null,
        primary key (organisation_id, id),
        foreign key (organisation_id, calling_id) references callings (organisation_id, id) on delete cascade,
        foreign key (organisation_id, person_id) references people (organisation_id, id)
      );
      create index calling_notes_calling on calling_notes (organisation_id, calling_id, at);
      ${tenantTable('calling_notes')}

      create table calling_rules (
        organisation_id uuid not null references organisations (id),
        country text not null check (country ~ '^[A-Z]{2}$'),
        windows jsonb not null,
        is_closed_on_holidays boolean not null,
        consent text not null check (consent in ('given', 'not_refused')),
        primary key (organisation_id, country)
      );
      ${tenantTable('calling_rules')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Who was rung, and what came of it, is not forgotten: restore a backup instead.');
  }
}
