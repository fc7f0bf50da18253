import { Injectable } from '@nestjs/common';
import { PersonalDataRegister, type PersonalData } from '../../customers/personal-data.service.js';
import type { Transaction } from '../../database/transaction.js';

const own = 'select id from responses where organisation_id = $1 and customer_id = $2';

/** What a customer wrote, as it is read beside the figures, and the wish to be contacted. Told with the answers. */
@Injectable()
export class PersonalComments implements PersonalData {
  readonly tables = ['comments', 'contact_wishes'];
  readonly needs = 'responses.read';

  constructor(register: PersonalDataRegister) {
    register.add(this);
  }

  async tell(tx: Transaction, customerId: string) {
    const contactWishes = await tx.query<{ day: string; done: boolean }>(
      `select day::text as day, done_at is not null as done from contact_wishes
       where organisation_id = $1 and response_id in (${own}) order by day`,
      [tx.organisationId, customerId],
    );
    return { contactWishes };
  }

  async forget(tx: Transaction, customerId: string) {
    const values = [tx.organisationId, customerId];
    await tx.query(`delete from comments where organisation_id = $1 and response_id in (${own})`, values);
    await tx.query(`delete from contact_wishes where organisation_id = $1 and response_id in (${own})`, values);
    return {};
  }
}
