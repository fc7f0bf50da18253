import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Consents to be called, by an interviewer or by a machine: each giving is a row, with where it was given; one that was taken back stays, so that no older list gives it again. */
export class ConsentsToCalls1763700000910 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table call_consents
        add column channel text not null default 'automated_call' check (channel in ('phone', 'automated_call')),
        add column source text not null default '',
        add column taken_back_at timestamptz,
        add column import_id uuid,
        drop constraint call_consents_pkey,
        add primary key (organisation_id, customer_id, channel, given_at);
      alter table call_consents alter column channel drop default, alter column source drop default;
      create index call_consents_of_import on call_consents (organisation_id, import_id) where import_id is not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Who agreed to what is not forgotten: restore a backup instead.');
  }
}
