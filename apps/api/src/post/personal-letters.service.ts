import { Injectable } from '@nestjs/common';
import { PersonalDataRegister, type PersonalData } from '../customers/personal-data.service.js';
import type { Transaction } from '../database/transaction.js';
import { removeFiles } from './mailings/post-mailing.service.js';

/** Letters that a customer was sent, and at which address. */
@Injectable()
export class PersonalLetters implements PersonalData {
  readonly tables = ['letters', 'mailing_files'];

  constructor(register: PersonalDataRegister) {
    register.add(this);
  }

  async tell(tx: Transaction, customerId: string) {
    const letters = await tx.query<{ address: object | null; postedOn: string | null; returnedAs: string | null }>(
      `select l.address, m.posted_on::text as "postedOn", l.returned_as as "returnedAs" from letters l
       join mailings m on m.organisation_id = $1 and m.id = l.mailing_id
       join invitations i on i.organisation_id = $1 and i.id = l.invitation_id
       where l.organisation_id = $1 and i.customer_id = $2 order by m.created_at, l.id`,
      [tx.organisationId, customerId],
    );
    return { letters };
  }

  /** Files in which her letter stands are printed anew without it; what is posted has no files any more. */
  async forget(tx: Transaction, customerId: string) {
    const hers = await tx.query<{ mailingId: string }>(
      `update letters l set address = null, run_id = null, sheet_number = null, state = case when l.state = 'waiting' then 'taken_out' else l.state end
       from invitations i where l.organisation_id = $1 and i.organisation_id = $1 and i.id = l.invitation_id and i.customer_id = $2
       returning l.mailing_id as "mailingId"`,
      [tx.organisationId, customerId],
    );
    const mailings = [...new Set(hers.map(({ mailingId }) => mailingId))];
    const open = await tx.query<{ id: string; isPrinted: boolean }>(
      `select id, state = 'printed' as "isPrinted" from mailings
       where organisation_id = $1 and id = any($2) and state in ('printed', 'printing', 'failed') order by id for update`,
      [tx.organisationId, mailings],
    );
    for (const { id, isPrinted } of open) {
      await removeFiles(tx, id);
      // One that is being printed notices it by itself.
      if (!isPrinted) continue;
      await tx.query(`update mailings set state = 'printing' where organisation_id = $1 and id = $2`, [
        tx.organisationId,
        id,
      ]);
      await tx.publish({ name: 'mailing.ordered', mailingId: id });
    }
    return {};
  }
}
