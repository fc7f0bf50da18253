import { Injectable } from '@nestjs/common';
import { newId } from '../../database/ids.js';
import type { Transaction } from '../../database/transaction.js';
import type { ChangeAction, ChangedField, ChangedFields, ChangeKind } from './change-words.js';
import type { Who } from '../who.js';
import { ChangeTable } from './tables/change.table.js';

/** What somebody did to which thing. `fields` holds old and new values; secrets never. */
export type Change = {
  [Kind in ChangeKind]: {
    action: ChangeAction<Kind>;
    kind: Kind;
    id: string | null;
    name: string;
    fields?: ChangedFields;
  };
}[ChangeKind];

/** The trail of what people change. Rows are added in the transaction of the change and never altered. */
@Injectable()
export class ChangeTrail {
  async record(tx: Transaction, who: Who | null, change: Change): Promise<void> {
    const { action, kind: subjectKind, id: subjectId, name: subjectName, fields = {} } = change;
    const by = { personId: who?.personId ?? null, apiKeyId: who?.apiKeyId ?? null };
    await tx.table(ChangeTable).insert({ id: newId(), ...by, action, subjectKind, subjectId, subjectName, fields });
  }
}

/** The fields in which two states differ, as old and new value. */
export function difference<After extends object>(
  before: object,
  after: After & OnlyChangedFields<After>,
): ChangedFields {
  const fields: ChangedFields = {};
  for (const [name, now] of Object.entries(after)) {
    const then = (before as Record<string, unknown>)[name];
    if (now !== undefined && JSON.stringify(then) !== JSON.stringify(now))
      fields[name as ChangedField] = [then ?? null, now];
  }
  return fields;
}

/** Refuses, when compiled, what the trail has no field for. */
type OnlyChangedFields<After> = Record<Exclude<keyof After, ChangedField>, never>;
