import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import { CallConsents } from './consents/call-consents.service.js';
import { CustomersReads } from './customers.reads.js';
import { PersonalDataRegister, type PersonalData } from './personal-data.service.js';

/** Who a customer is, what they bought, and which calls they agreed to. Goes with the customer's own row. */
@Injectable()
export class PersonalCustomer implements PersonalData {
  readonly tables = ['customers', 'purchases', 'opt_outs', 'suppressions', 'customer_field_values', 'call_consents'];

  constructor(
    private readonly reads: CustomersReads,
    private readonly consents: CallConsents,
    register: PersonalDataRegister,
  ) {
    register.add(this);
  }

  async tell(tx: Transaction, customerId: string) {
    return {
      customer: await this.reads.one(tx, customerId),
      purchases: await this.reads.purchases(tx, customerId),
      consentsToCalls: await this.consents.of(tx, customerId),
    };
  }

  /** A value that nobody else has may name the person: it goes from the choices of its field. */
  async forget(tx: Transaction, customerId: string) {
    await tx.query(
      `delete from customer_field_values v using customers c
       where v.organisation_id = $1 and c.organisation_id = $1 and c.id = $2 and c.attributes ->> v.field = v.value
         and not exists (select 1 from customers o
           where o.organisation_id = $1 and o.id <> $2 and o.attributes ->> v.field = v.value)`,
      [tx.organisationId, customerId],
    );
    return {};
  }
}
