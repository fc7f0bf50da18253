import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Postal addresses of customers, letters that are posted together, and sheets that belong to an invitation. */
export class Post1763700000970 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table customers
        add column address jsonb,
        -- Wants nothing more by post.
        add column no_post_since timestamptz;

      alter table print_runs add column campaign_id uuid;
      alter table print_runs drop constraint print_runs_kind_check;
      alter table print_runs add constraint print_runs_kind_check check (kind in ('numbered', 'copied', 'personal'));
      alter table print_runs add constraint print_runs_of_campaign check ((kind = 'personal') = (campaign_id is not null));
      alter table print_runs add foreign key (organisation_id, campaign_id) references campaigns (organisation_id, id);
      alter table print_sheets add column invitation_id uuid,
        -- What was known of the customer when it was laid out.
        add column known jsonb;
      alter table print_sheets add foreign key (organisation_id, invitation_id) references invitations (organisation_id, id);
      create index print_sheets_of_invitation on print_sheets (organisation_id, invitation_id) where invitation_id is not null;
      alter table returned_sheets drop constraint returned_sheets_state_check;
      alter table returned_sheets add constraint returned_sheets_state_check
        check (state in ('partly', 'doubtful', 'ready', 'accepted', 'refused', 'answered_before'));

      create table mailings (
        organisation_id uuid not null references organisations (id),
        id uuid not null,
        campaign_id uuid not null,
        name text not null,
        state text not null check (state in ('printing', 'printed', 'failed', 'posted', 'dropped')),
        paper text not null check (paper in ('a4', 'letter')),
        text_size text not null check (text_size in ('normal', 'large')),
        envelope jsonb not null,
        return_address text not null,
        two_sided boolean not null,
        letters integer not null check (letters > 0),
        posted_on date,
        created_by uuid,
        created_at timestamptz not null default now(),
        primary key (organisation_id, id),
        foreign key (organisation_id, campaign_id) references campaigns (organisation_id, id),
        foreign key (organisation_id, created_by) references people (organisation_id, id)
      );
      create index mailings_of_campaign on mailings (organisation_id, campaign_id);
      ${tenantTable('mailings')}

      create table mailing_files (
        organisation_id uuid not null references organisations (id),
        mailing_id uuid not null,
        ordinal integer not null,
        letters integer not null,
        first_postcode text not null,
        last_postcode text not null,
        file_key text not null,
        bytes bigint not null,
        primary key (organisation_id, mailing_id, ordinal),
        foreign key (organisation_id, mailing_id) references mailings (organisation_id, id) on delete cascade
      );
      ${tenantTable('mailing_files')}

      create table letters (
        organisation_id uuid not null references organisations (id),
        id uuid not null,
        mailing_id uuid not null,
        attempt_id uuid not null,
        invitation_id uuid not null,
        -- In the order of the files, by postcode.
        place integer not null,
        -- As it is printed; null once the person is erased.
        address jsonb,
        -- In the window, for whoever notes that it came back.
        number text not null,
        code_hash bytea not null,
        -- Of personal letters, the sheet that lies in the same envelope.
        run_id uuid,
        sheet_number text,
        state text not null check (state in ('waiting', 'taken_out', 'posted', 'returned', 'dropped')),
        returned_as text check (returned_as in ('undeliverable', 'moved', 'new_address', 'refused', 'deceased', 'blank')),
        returned_on date,
        primary key (organisation_id, id),
        constraint letters_numbered unique (organisation_id, number),
        constraint letters_in_order unique (organisation_id, mailing_id, place),
        foreign key (organisation_id, mailing_id) references mailings (organisation_id, id) on delete cascade,
        foreign key (organisation_id, run_id) references print_runs (organisation_id, id),
        foreign key (organisation_id, attempt_id) references attempts (organisation_id, id) on delete cascade,
        foreign key (organisation_id, invitation_id) references invitations (organisation_id, id) on delete cascade
      );
      create unique index letters_of_attempt on letters (organisation_id, attempt_id) where state <> 'dropped';
      create index letters_of_invitation on letters (organisation_id, invitation_id);
      create index letters_by_sheet on letters (organisation_id, sheet_number) where sheet_number is not null;
      create index letters_by_code on letters (code_hash);
      ${tenantTable('letters')}
      -- Whoever types the code of a letter is led to its invitation, whichever organisation's it is.
      create policy letters_by_code on letters for select using (code_hash = decode(nullif(current_setting('app.letter_code', true), ''), 'hex'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was posted is not forgotten: restore a backup instead.');
  }
}
