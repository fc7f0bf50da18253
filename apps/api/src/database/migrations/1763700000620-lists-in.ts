import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * Two customers may share a mailbox. What an import changed is kept until it can no longer be undone, and so is its file. An
 * opt-out belongs to a person: to a customer while there is one, and to digests of what names the person afterwards.
 */
export class ListsIn1763700000620 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table customers drop constraint customers_email;
      create index customers_by_email on customers (organisation_id, email) where email is not null;
      alter table customers add column import_id uuid, add column opted_out_as uuid;
      create index customers_of_import on customers (organisation_id, import_id) where import_id is not null;
      alter table purchases add column import_id uuid;
      create index purchases_of_import on purchases (organisation_id, import_id) where import_id is not null;
      alter table stores add column import_id uuid;
      create index responses_of_import on responses (organisation_id, import_id) where import_id is not null;

      alter table suppressions add column person_id uuid;

      create table opt_outs (
        organisation_id uuid not null references organisations (id),
        digest bytea not null,
        person_id uuid not null,
        reason text not null check (reason in ('unsubscribed', 'complained', 'by_hand', 'erased')),
        at timestamptz not null default now(),
        primary key (organisation_id, digest)
      );
      create index opt_outs_person on opt_outs (organisation_id, person_id);
      ${tenantTable('opt_outs')}

      alter table imports drop constraint imports_status_check;
      alter table imports add constraint imports_status_check check (status in
        ('waiting', 'checking', 'checked', 'running', 'done', 'failed', 'cancelled', 'undoing', 'undone'));
      alter table imports add column header_line integer not null default 1, add column sheet text, add column digest bytea,
        add column sheets jsonb not null default '[]', add column source_key text,
        add column hints jsonb not null default '{}',
        add column bad_cells integer not null default 0, add column kept integer not null default 0,
        add column file_due_at timestamptz not null default now() + interval '30 days', add column file_removed_at timestamptz;
      create index imports_with_files on imports (organisation_id, file_due_at) where file_removed_at is null;
      -- Whoever looks for files that are due asks over all organisations, and sees nothing but those.
      create policy imports_with_due_files on imports for select
        using (current_setting('app.dispatch', true) = 'on' and file_removed_at is null and file_due_at <= now());

      create table import_changes (
        organisation_id uuid not null,
        import_id uuid not null,
        line integer not null,
        kind text not null check (kind in ('updated', 'merged', 'shared', 'moved')),
        subject_id uuid not null,
        before jsonb not null default '{}',
        after jsonb not null default '{}',
        primary key (organisation_id, import_id, line),
        constraint import_changes_import foreign key (organisation_id, import_id) references imports (organisation_id, id) on delete cascade
      );
      create index import_changes_subject on import_changes (organisation_id, subject_id);
      ${tenantTable('import_changes')}
    `);
    await runner.query(`
      -- The keys under which an import's answers are stored: the same key twice in a file is found, and undoing frees them.
      create table import_keys (
        organisation_id uuid not null,
        import_id uuid not null,
        submission_key text not null,
        line integer not null,
        content_hash bytea not null,
        stored boolean not null default false,
        primary key (organisation_id, import_id, submission_key),
        constraint import_keys_import foreign key (organisation_id, import_id) references imports (organisation_id, id) on delete cascade
      );
      ${tenantTable('import_keys')}
    `);
    // Whoever had opted out before this is a person who opted out, not only an address.
    await runner.query(
      `alter table customers no force row level security; alter table suppressions no force row level security`,
    );
    await runner.query(`
      update customers c set opted_out_as = gen_random_uuid() from suppressions s
      where s.organisation_id = c.organisation_id and s.reason <> 'dead_address'
        and s.email_digest = sha256(convert_to(c.organisation_id::text || ':' || c.email, 'UTF8'))`);
    await runner.query(`
      update suppressions s set person_id = c.opted_out_as from customers c
      where s.organisation_id = c.organisation_id and c.opted_out_as is not null
        and s.email_digest = sha256(convert_to(c.organisation_id::text || ':' || c.email, 'UTF8'))`);
    await runner.query(
      `alter table customers force row level security; alter table suppressions force row level security`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Customers who share a mailbox can’t be told apart by it again: restore a backup instead.');
  }
}
