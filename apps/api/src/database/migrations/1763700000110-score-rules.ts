import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Published score rules with what each restated, and the cube of products that key drivers are found from. */
export class ScoreRules1763700000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table score_rules (
        organisation_id uuid not null references organisations (id),
        id uuid not null,
        number integer not null,
        rules jsonb not null,
        standard_version_id uuid not null,
        -- What the change did to the figures of the latest months, before and after.
        restatement jsonb not null,
        published_at timestamptz not null default now(),
        published_by uuid,
        primary key (organisation_id, id),
        constraint score_rules_number unique (organisation_id, number),
        foreign key (organisation_id, standard_version_id) references standard_versions (organisation_id, id),
        foreign key (organisation_id, published_by) references people (organisation_id, id)
      );
      ${tenantTable('score_rules')}
      revoke update, delete on score_rules from candour_app;

      -- Sums over everybody who answered both of two measures, in hundredths of a point; a sorts before b.
      create table driver_products (
        organisation_id uuid not null,
        survey_id uuid not null,
        channel text not null,
        language text not null,
        month date not null,
        a text not null,
        b text not null,
        n bigint not null,
        sum_a bigint not null,
        sum_b bigint not null,
        squares_a bigint not null,
        squares_b bigint not null,
        products bigint not null,
        primary key (organisation_id, survey_id, month, channel, language, a, b)
      );
      ${tenantTable('driver_products')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Published rules are not taken back: restore a backup instead.');
  }
}
