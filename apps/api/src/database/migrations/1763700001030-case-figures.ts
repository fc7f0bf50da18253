import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is read and written of all organisations at once. */
const opened = ['cases', 'case_events', 'case_receipts', 'stores', 'organisations'];

/** The months in which cases were opened, settled, and opened again, and what their customers were told. */
export class CaseFigures1763700001030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const month = (moment: string) =>
      `date_trunc('month', ${moment} at time zone coalesce(s.time_zone, o.time_zone))::date`;
    const first = (kind: string) =>
      `(select min(e.at) from case_events e where e.organisation_id = k.organisation_id and e.case_id = k.id and e.kind = '${kind}')`;
    await runner.query(`
      ${opened.map((table) => `alter table ${table} no force row level security;`).join('\n')}
      alter table cases
        add column opened_month date,
        add column tried_month date,
        add column reopened_month date,
        add column settled_month date,
        add column told_minutes integer;
      update cases set settled_minutes = null where is_open;
      update cases u set opened_month = ${month('k.opened_at')}, tried_month = ${month(first('settled'))},
        reopened_month = case when ${first('settled')} < ${first('reopened')} then ${month(first('reopened'))} end,
        settled_month = case when k.settled_minutes is not null then ${month('k.settled_at')} end,
        told_minutes = (select h.told_minutes from case_receipts h
          where h.organisation_id = k.organisation_id and h.case_id = k.id and h.state in ('sent', 'ending'))
        from cases k left join stores s on s.organisation_id = k.organisation_id and s.id = k.store_id
        join organisations o on o.id = k.organisation_id
        where u.organisation_id = k.organisation_id and u.id = k.id;
      alter table cases alter column opened_month set not null;
      ${opened.map((table) => `alter table ${table} force row level security;`).join('\n')}
      create index cases_by_opened_month on cases (organisation_id, opened_month);
      create index cases_by_tried_month on cases (organisation_id, tried_month) where tried_month is not null;
      create index cases_by_settled_month on cases (organisation_id, settled_month) where settled_month is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases drop column opened_month, drop column tried_month, drop column reopened_month,
        drop column settled_month, drop column told_minutes
    `);
  }
}
