import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

const keys = `
  organisation_id uuid not null,
  survey_id uuid not null,
  measure text not null,
  store_id uuid not null,
  channel text not null,
  language text not null,
`;

/** Integers only: hundredths of a point, millionths of a weight. They add, subtract and merge exactly. */
const sums = `
  n bigint not null,
  sum bigint not null,
  sum_squares bigint not null,
  weight bigint not null,
  weighted_sum numeric not null,
  weighted_sum_squares numeric not null,
  squared_weight numeric not null,
  ${Array.from({ length: 11 }, (_, code) => `h${code} bigint not null,`).join(' ')}
  not_shown bigint not null,
  not_applicable bigint not null,
  skipped bigint not null,
  refused bigint not null,
`;

/** Rollup cells: what dashboards read instead of responses. */
export class Scores1763700000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table day_cells (${keys} day date not null, ${sums}
        primary key (organisation_id, measure, store_id, day, survey_id, channel, language));
      ${tenantTable('day_cells')}

      create table month_cells (${keys} month date not null, ${sums}
        primary key (organisation_id, measure, store_id, month, survey_id, channel, language));
      ${tenantTable('month_cells')}

      create table choice_counts (${keys} day date not null, code integer not null, n bigint not null,
        primary key (organisation_id, measure, store_id, day, survey_id, channel, language, code));
      ${tenantTable('choice_counts')}

      create table comments (
        organisation_id uuid not null,
        response_id uuid not null,
        question text not null,
        survey_id uuid not null,
        store_id uuid,
        channel text not null,
        language text not null,
        day date not null,
        text text not null,
        primary key (organisation_id, response_id, question),
        foreign key (organisation_id, response_id) references responses (organisation_id, id) on delete cascade
      );
      create index comments_day on comments (organisation_id, day desc);
      create index comments_store on comments (organisation_id, store_id, day desc);
      ${tenantTable('comments')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('The first tables are not taken back: restore a backup instead.');
  }
}
