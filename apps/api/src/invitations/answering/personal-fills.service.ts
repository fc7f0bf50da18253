import { Injectable } from '@nestjs/common';
import { PersonalDataRegister, type PersonalData } from '../../customers/personal-data.service.js';
import type { Transaction } from '../../database/transaction.js';

/** What a customer filled in and never handed in. */
@Injectable()
export class PersonalFills implements PersonalData {
  readonly tables = ['fills'];
  readonly needs = 'responses.read';

  constructor(register: PersonalDataRegister) {
    register.add(this);
  }

  async tell(tx: Transaction, customerId: string) {
    const begun = await tx.query<{ at: Date; filledIn: object }>(
      `select f.updated_at as at, f.state as "filledIn" from fills f
       join invitations i on i.organisation_id = f.organisation_id and i.id = f.invitation_id
       where f.organisation_id = $1 and i.customer_id = $2 order by f.updated_at`,
      [tx.organisationId, customerId],
    );
    return { begun };
  }

  async forget(tx: Transaction, customerId: string) {
    await tx.query(
      `delete from fills f using invitations i where f.organisation_id = $1 and i.organisation_id = $1
         and f.invitation_id = i.id and i.customer_id = $2`,
      [tx.organisationId, customerId],
    );
    return {};
  }
}
