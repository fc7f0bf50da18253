import { Injectable } from '@nestjs/common';
import { newId } from '../../database/ids.js';
import type { Transaction } from '../../database/transaction.js';
import type { Who } from '../who.js';
import type { Change, ChangeWords } from './change-words.js';
import { ChangeTable } from './tables/change.table.js';

/** The trail of what people change, in the words of whoever tells it. Rows are added in the transaction of the change and never altered. */
@Injectable()
export class ChangeTrail<Words extends ChangeWords> {
  async record(tx: Transaction, who: Who | null, change: Change<Words>): Promise<void> {
    const { action, kind: subjectKind, id: subjectId, name: subjectName, fields = {} } = change;
    const by = { personId: who?.personId ?? null, apiKeyId: who?.apiKeyId ?? null };
    await tx.table(ChangeTable).insert({ id: newId(), ...by, action, subjectKind, subjectId, subjectName, fields });
  }
}
