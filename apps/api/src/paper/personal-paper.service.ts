import { Injectable } from '@nestjs/common';
import { PersonalDataRegister, type PersonalData } from '../customers/personal-data.service.js';
import type { Transaction } from '../database/transaction.js';

const hers = `print_sheets s join invitations i on i.organisation_id = $1 and i.id = s.invitation_id and i.customer_id = $2`;

/** Sheets that were printed for a customer, and what came back of them. A sheet that belongs to nobody leads to nobody. */
@Injectable()
export class PersonalPaper implements PersonalData {
  readonly tables = ['print_sheets', 'returned_sheets', 'scan_pages', 'paper_checks', 'sheet_layouts'];

  constructor(register: PersonalDataRegister) {
    register.add(this);
  }

  async tell(tx: Transaction, customerId: string) {
    const sheets = await tx.query<{ number: string; run: string; printedAt: Date; cameBack: string | null }>(
      `select s.number, n.name as run, n.created_at as "printedAt", r.state as "cameBack" from ${hers}
       join print_runs n on n.organisation_id = $1 and n.id = s.run_id
       left join returned_sheets r on r.organisation_id = $1 and r.number = s.number
       where s.organisation_id = $1 order by n.created_at, s.number`,
      [tx.organisationId, customerId],
    );
    return { sheets };
  }

  /** Pictures, readings and layouts go; of a page that was scanned stays that it was one. */
  async forget(tx: Transaction, customerId: string) {
    const sheets = await tx.query<{ number: string; layout: Buffer }>(
      `select s.number, s.layout from ${hers} where s.organisation_id = $1`,
      [tx.organisationId, customerId],
    );
    if (sheets.length === 0) return {};
    const numbers = sheets.map(({ number }) => number);
    const pages = await tx.query<{ key: string | null }>(
      `with gone as (
         select p.file_id, p.page_of_file, p.straight_key from scan_pages p
         join returned_sheets r on r.organisation_id = $1 and r.id = p.returned_id
         where p.organisation_id = $1 and r.number = any($2)
       ), emptied as (
         update scan_pages p set reading = null, straight_key = null, returned_id = null, counts = null from gone g
         where p.organisation_id = $1 and p.file_id = g.file_id and p.page_of_file = g.page_of_file
       ) select straight_key as key from gone`,
      [tx.organisationId, numbers],
    );
    const keys = pages.flatMap(({ key }) => key ?? []);
    if (keys.length > 0) await tx.publish({ name: 'files.let-go', keys });
    const values = [tx.organisationId, numbers];
    await tx.query(
      `delete from paper_checks k using returned_sheets r where k.organisation_id = $1 and r.organisation_id = $1 and k.returned_id = r.id and r.number = any($2)`,
      values,
    );
    await tx.query('delete from returned_sheets where organisation_id = $1 and number = any($2)', values);
    await tx.query('delete from print_sheets where organisation_id = $1 and number = any($2)', values);
    await tx.query(
      `delete from sheet_layouts l where l.organisation_id = $1 and l.digest = any($2)
         and not exists (select 1 from print_sheets s where s.organisation_id = $1 and s.layout = l.digest)`,
      [tx.organisationId, sheets.map(({ layout }) => layout)],
    );
    return {};
  }
}
