import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Which photos of visits are on their way, wherever their bytes are kept. */
export class PhotoUploads1763700000502 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table photo_uploads (
        organisation_id uuid not null,
        assignment_id uuid not null,
        sha256 bytea not null,
        -- How large the photo will be.
        bytes integer not null,
        -- When it last went on.
        changed_at timestamptz not null default now(),
        primary key (organisation_id, assignment_id, sha256),
        foreign key (organisation_id, assignment_id) references assignments (organisation_id, id)
      );
      create index photo_uploads_changed on photo_uploads (changed_at);
      ${tenantTable('photo_uploads')}
      -- Whoever gives abandoned ones up asks which organisations have some before it binds itself to one of them.
      create policy photo_uploads_for_dispatch on photo_uploads for select
        using (current_setting('app.dispatch', true) = 'on');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Visits are not taken back: restore a backup instead.');
  }
}
