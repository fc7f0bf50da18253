import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Questions read aloud, for automated calls. */
export class CallRecordings1763700000900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table call_recordings (
        organisation_id uuid not null references organisations (id),
        id uuid not null,
        survey_id uuid not null,
        question text not null,
        language text not null,
        -- Of the words that were read: where the question says others, the voice says it.
        words_digest bytea not null,
        file_key text not null,
        format text not null check (format in ('wav', 'mp3')),
        bytes integer not null check (bytes > 0),
        recorded_by uuid,
        recorded_at timestamptz not null default now(),
        primary key (organisation_id, id),
        constraint call_recordings_of_question unique (organisation_id, survey_id, question, language),
        foreign key (organisation_id, survey_id) references surveys (organisation_id, id) on delete cascade,
        foreign key (organisation_id, recorded_by) references people (organisation_id, id)
      );
      ${tenantTable('call_recordings')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table call_recordings');
  }
}
