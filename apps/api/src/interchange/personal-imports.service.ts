import { Injectable } from '@nestjs/common';
import { PersonalDataRegister, type PersonalData } from '../customers/personal-data.service.js';
import type { Transaction } from '../database/transaction.js';

/** In which lists a customer came. What an import keeps of them, and the lists themselves, go by `forget-in-imports`. */
@Injectable()
export class PersonalImports implements PersonalData {
  readonly tables = ['import_changes', 'import_faults', 'import_keys', 'imports'];

  constructor(register: PersonalDataRegister) {
    register.add(this);
  }

  async tell(tx: Transaction, customerId: string) {
    const lists = await tx.query<{ file: string; at: Date }>(
      `select distinct i.file_name as file, i.created_at as at from import_changes c
       join imports i on i.organisation_id = c.organisation_id and i.id = c.import_id
       where c.organisation_id = $1 and c.subject_id = $2 order by i.created_at`,
      [tx.organisationId, customerId],
    );
    return { lists };
  }
}
