import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Who is asked what and when, the ledger of attempts, and the answers. */
export class CampaignsAndResponses1763700000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table campaigns (
        organisation_id uuid not null references organisations (id),
        id uuid not null,
        name text not null,
        survey_version_id uuid not null,
        status text not null check (status in ('draft', 'scheduled', 'running', 'paused', 'finished', 'cancelled')),
        audience jsonb not null,
        message jsonb not null,
        reminders jsonb not null default '[]',
        starts_at timestamptz,
        closes_on date,
        released_at timestamptz,
        created_by uuid,
        created_at timestamptz not null default now(),
        primary key (organisation_id, id),
        constraint campaigns_survey foreign key (organisation_id, survey_version_id) references survey_versions (organisation_id, id)
      );
      ${tenantTable('campaigns')}

      create table invitations (
        organisation_id uuid not null,
        id uuid not null,
        campaign_id uuid not null,
        customer_id uuid,
        store_id uuid,
        purchase_id uuid,
        language text not null,
        token_hash bytea not null,
        seed integer not null,
        state text not null check (state in ('waiting', 'opened', 'started', 'answered', 'cancelled')),
        created_at timestamptz not null default now(),
        opened_at timestamptz,
        started_at timestamptz,
        answered_at timestamptz,
        primary key (organisation_id, id),
        constraint invitations_token unique (organisation_id, token_hash),
        constraint invitations_once unique (organisation_id, campaign_id, customer_id),
        foreign key (organisation_id, campaign_id) references campaigns (organisation_id, id),
        foreign key (organisation_id, customer_id) references customers (organisation_id, id) on delete set null (customer_id),
        foreign key (organisation_id, store_id) references stores (organisation_id, id),
        foreign key (organisation_id, purchase_id) references purchases (organisation_id, id) on delete set null (purchase_id)
      );
      create index invitations_customer on invitations (organisation_id, customer_id);
      ${tenantTable('invitations')}

      create table campaign_skips (
        organisation_id uuid not null,
        campaign_id uuid not null,
        customer_id uuid not null,
        reason text not null,
        at timestamptz not null default now(),
        primary key (organisation_id, campaign_id, customer_id),
        foreign key (organisation_id, campaign_id) references campaigns (organisation_id, id),
        foreign key (organisation_id, customer_id) references customers (organisation_id, id) on delete cascade
      );
      create index campaign_skips_customer on campaign_skips (organisation_id, customer_id);
      ${tenantTable('campaign_skips')}

      -- The one ledger: each mail (later call, letter, prompt) is an attempt with an outcome.
      create table attempts (
        organisation_id uuid not null,
        id uuid not null,
        invitation_id uuid not null,
        campaign_id uuid not null,
        channel text not null check (channel in ('email')),
        kind text not null check (kind in ('first', 'reminder')),
        number integer not null,
        state text not null check (state in ('queued', 'sending', 'final', 'sent', 'refused', 'in_doubt', 'cancelled')),
        due_at timestamptz not null,
        tries integer not null default 0,
        lease_owner uuid,
        lease_until timestamptz,
        changed_at timestamptz not null default now(),
        sent_at timestamptz,
        detail text,
        primary key (organisation_id, id),
        constraint attempts_once unique (organisation_id, invitation_id, channel, number),
        foreign key (organisation_id, invitation_id) references invitations (organisation_id, id) on delete cascade
      );
      create index attempts_due on attempts (organisation_id, due_at) where state = 'queued';
      create index attempts_leased on attempts (organisation_id, lease_until) where state in ('sending', 'final');
      create index attempts_campaign on attempts (organisation_id, campaign_id, state);
      ${tenantTable('attempts')}

      -- Answers on their way: saved at each page, taken up on any device, gone when handed in.
      create table fills (
        organisation_id uuid not null,
        invitation_id uuid not null,
        state jsonb not null,
        revision integer not null default 1,
        updated_at timestamptz not null default now(),
        primary key (organisation_id, invitation_id),
        foreign key (organisation_id, invitation_id) references invitations (organisation_id, id) on delete cascade
      );
      ${tenantTable('fills')}

      create table responses (
        organisation_id uuid not null,
        id uuid not null,
        survey_version_id uuid not null,
        store_id uuid,
        customer_id uuid,
        invitation_id uuid,
        import_id uuid,
        channel text not null check (channel in ('email', 'phone', 'paper', 'web', 'import')),
        language text not null,
        answered_on date not null,
        received_at timestamptz,
        weight_millionths bigint not null default 1000000 check (weight_millionths > 0),
        record jsonb not null,
        erased_at timestamptz,
        primary key (organisation_id, id),
        foreign key (organisation_id, survey_version_id) references survey_versions (organisation_id, id),
        foreign key (organisation_id, store_id) references stores (organisation_id, id),
        foreign key (organisation_id, customer_id) references customers (organisation_id, id) on delete set null (customer_id),
        foreign key (organisation_id, invitation_id) references invitations (organisation_id, id) on delete set null (invitation_id)
      );
      create index responses_day on responses (organisation_id, answered_on desc, id);
      create index responses_store on responses (organisation_id, store_id, answered_on desc);
      create index responses_customer on responses (organisation_id, customer_id) where customer_id is not null;
      ${tenantTable('responses')}

      -- Submission keys are kept for ever, also when the response is erased; the unique key is the judge.
      create table submissions (
        organisation_id uuid not null,
        submission_key text not null check (length(submission_key) between 8 and 200),
        content_hash bytea not null,
        response_id uuid,
        primary key (organisation_id, submission_key)
      );
      ${tenantTable('submissions')}

      -- Responses whose answers the cells do not hold yet.
      create table unfolded (
        organisation_id uuid not null,
        response_id uuid not null,
        primary key (organisation_id, response_id)
      );
      ${tenantTable('unfolded')}
      -- The folding job asks which organisations have work before it binds itself to one of them.
      create policy unfolded_for_dispatch on unfolded for select
        using (current_setting('app.dispatch', true) = 'on');
    `);
  }

  async down(): Promise<void> {
    throw new Error('The first tables are not taken back: restore a backup instead.');
  }
}
