import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/**
 * A stamp names one state of a month's cells: it changes with them, whoever writes them, and no two states have the same one. What
 * a process keeps of a month under its stamp holds as long as the stamp stands. A month without a stamp has no cells.
 */
export class MonthStamps1763700000800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table month_stamps (
        organisation_id uuid not null,
        month date not null,
        stamp uuid not null,
        primary key (organisation_id, month)
      );
      alter table month_cells no force row level security;
      insert into month_stamps (organisation_id, month, stamp)
        select organisation_id, month, gen_random_uuid() from month_cells group by organisation_id, month;
      alter table month_cells force row level security;
      ${tenantTable('month_stamps')}

      create function stamp_months() returns trigger language plpgsql as $$
      begin
        insert into month_stamps (organisation_id, month, stamp)
          select organisation_id, month, gen_random_uuid() from touched group by organisation_id, month order by organisation_id, month
        on conflict (organisation_id, month) do update set stamp = excluded.stamp;
        return null;
      end $$;
      create trigger month_cells_stamped_by_insert after insert on month_cells
        referencing new table as touched for each statement execute function stamp_months();
      create trigger month_cells_stamped_by_update after update on month_cells
        referencing new table as touched for each statement execute function stamp_months();
      create trigger month_cells_stamped_by_delete after delete on month_cells
        referencing old table as touched for each statement execute function stamp_months();

      create function forget_stamps() returns trigger language plpgsql as $$
      begin
        delete from month_stamps;
        return null;
      end $$;
      create trigger month_cells_emptied after truncate on month_cells for each statement execute function forget_stamps();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger month_cells_stamped_by_insert on month_cells;
      drop trigger month_cells_stamped_by_update on month_cells;
      drop trigger month_cells_stamped_by_delete on month_cells;
      drop trigger month_cells_emptied on month_cells;
      drop function stamp_months();
      drop function forget_stamps();
      drop table month_stamps;
    `);
  }
}
