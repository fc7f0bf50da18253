import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The quarters of a photo's look as columns of their own. An index on an expression is of no use under row-level security, since
 * PostgreSQL does not trust the expression with the rows of others: looking for a copy read every look of the organisation.
 */
export class PhotoLookKeys1763700000504 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const quarters = [1, 2, 3, 4];
    const from = (quarter: number) => (quarter - 1) * 16 + 1;
    await runner.query(
      [
        ...quarters.map((quarter) => `drop index photo_looks_${quarter}`),
        `alter table photo_looks ${quarters
          .map(
            (quarter) =>
              `add column q${quarter} integer generated always as (substring(look from ${from(quarter)} for 16)::integer) stored`,
          )
          .join(', ')}`,
        ...quarters.map(
          (quarter) => `create index photo_looks_q${quarter} on photo_looks (organisation_id, q${quarter}, cut)`,
        ),
      ].join(';\n'),
    );
  }

  async down(): Promise<void> {
    throw new Error('Looks of photos are not taken back: restore a backup instead.');
  }
}
