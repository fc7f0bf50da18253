import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * Whether a country's customers are asked by mail only with their consent; and consents to mails beside those to calls. Who asked people
 * in Lithuania before goes on doing so until somebody decides: nobody falls silent by a new version.
 */
export class MailRules1763700000930 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mail_rules (
        organisation_id uuid not null references organisations (id),
        country text not null,
        consent text not null check (consent in ('given', 'not_refused')),
        decided_at timestamptz,
        primary key (organisation_id, country)
      );
      alter table customers no force row level security;
      alter table stores no force row level security;
      alter table organisations no force row level security;
      insert into mail_rules (organisation_id, country, consent)
      select o.id, 'LT', 'not_refused' from organisations o where exists (
        select from customers c where c.organisation_id = o.id and c.erased_at is null and c.email is not null and c.consent = 'unknown'
          and case when c.phone is not null then c.phone like '+370%' when c.time_zone is not null then c.time_zone = 'Europe/Vilnius'
            else coalesce(o.settings ->> 'country', case when o.time_zone = 'Europe/Vilnius' then 'LT' end) is not distinct from 'LT'
              or exists (select from stores s where s.organisation_id = o.id and s.time_zone = 'Europe/Vilnius') end);
      alter table customers force row level security;
      alter table stores force row level security;
      alter table organisations force row level security;
      ${tenantTable('mail_rules')}
      alter table call_consents drop constraint call_consents_channel_check,
        add constraint call_consents_channel_check check (channel in ('email', 'phone', 'automated_call'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Who agreed to what is not forgotten: restore a backup instead.');
  }
}
