import { Injectable } from '@nestjs/common';
import { OrganisationFollowers } from '../access/organisations/organisation-followers.service.js';
import { PersonalDataRegister, type PersonalData } from '../customers/personal-data.service.js';
import type { Transaction } from '../database/transaction.js';
import { OpeningHoursFollowers } from '../stores/hours/opening-hours-followers.service.js';
import { CasesReads } from './cases.reads.js';
import { CaseReceiptTable } from './tables/case-receipt.table.js';
import { CaseLog } from './log/case-log.service.js';

/** What was said and done in a customer’s cases. */
@Injectable()
export class PersonalCases implements PersonalData {
  readonly tables = ['cases', 'case_events', 'case_receipts'];

  constructor(
    private readonly log: CaseLog,
    private readonly reads: CasesReads,
    register: PersonalDataRegister,
    hours: OpeningHoursFollowers,
    organisations: OrganisationFollowers,
  ) {
    register.add(this);
    hours.add((tx) => this.log.hoursChanged(tx));
    // Holidays are kept as the organisation keeps them.
    organisations.add((tx) => this.log.hoursChanged(tx));
  }

  async tell(tx: Transaction, customerId: string) {
    return { cases: await this.reads.ofCustomer(tx, customerId) };
  }

  async forget(tx: Transaction, customerId: string) {
    await this.log.forget(tx, customerId);
    await tx.table(CaseReceiptTable).delete({ customerId });
    return {};
  }

  async letGo(tx: Transaction, customerId: string): Promise<void> {
    await this.log.letGo(tx, customerId);
  }

  async involved(tx: Transaction, customerIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      'select distinct customer_id as id from cases where organisation_id = $1 and customer_id = any($2)',
      [tx.organisationId, customerIds],
    );
    return rows.map(({ id }) => id);
  }
}
