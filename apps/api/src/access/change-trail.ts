import { Injectable } from '@nestjs/common';
import { newId } from '../database/ids.js';
import type { Transaction } from '../database/transaction.js';
import type { ChangeAction, ChangedField, ChangedFields, ChangeKind } from './change-words.js';
import type { Who } from './who.js';

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
    await tx.query(
      `insert into changes (organisation_id, id, person_id, api_key_id, action, subject_kind, subject_id, subject_name, fields)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        tx.organisationId,
        newId(),
        who?.personId ?? null,
        who?.apiKeyId ?? null,
        change.action,
        change.kind,
        change.id,
        change.name,
        JSON.stringify(change.fields ?? {}),
      ],
    );
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
