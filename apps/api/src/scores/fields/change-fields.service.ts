import { Injectable } from '@nestjs/common';
import type { FieldValues } from '../../customers/fields/field.js';
import type { Transaction } from '../../database/transaction.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import { foldFields, type FieldedResponse } from '../cells/fold-fields.js';
import { keyOf, storedAnswers, type StoredAnswers } from '../cells/stored-answers.js';
import { itemsOf } from '../items-of.js';

/** Changes what stored responses say of their customers' fields, and moves them between the cells of those. */
@Injectable()
export class ChangeFields {
  constructor(private readonly versions: SurveyVersions) {}

  /**
   * Gives each response the values that `next` makes of those it has; none at all is null. A response that is folded by
   * somebody else at this moment is waited for, one that is yet to be folded will be with its new values: none counts twice or
   * never.
   */
  async change(
    tx: Transaction,
    ids: readonly string[],
    next: (id: string, fields: FieldValues) => FieldValues,
  ): Promise<void> {
    const rows = await tx.query<StoredAnswers>(
      `select ${storedAnswers} from responses r
       where r.organisation_id = $1 and r.id = any($2) and r.erased_at is null order by r.id for no key update`,
      [tx.organisationId, ids],
    );
    const waiting = await tx.query<{ id: string }>(
      'delete from unfolded where organisation_id = $1 and response_id = any($2) returning response_id as id',
      [tx.organisationId, rows.map(({ id }) => id)],
    );
    const later = new Set(waiting.map(({ id }) => id));
    const changed = rows.map((row) => ({ ...row, next: next(row.id, row.fields ?? {}) }));
    await tx.query(
      `update responses r set fields = nullif(g.fields, '{}') from unnest($2::uuid[], $3::jsonb[]) as g (id, fields)
       where r.organisation_id = $1 and r.id = g.id`,
      [tx.organisationId, changed.map(({ id }) => id), changed.map((row) => JSON.stringify(row.next))],
    );
    await tx.query('insert into unfolded (organisation_id, response_id) select $1, unnest($2::uuid[])', [
      tx.organisationId,
      [...later],
    ]);
    const counted = changed.filter(({ id, held }) => !held && !later.has(id));
    await foldFields(tx, (await Promise.all(counted.map((row) => this.#moves(tx, row)))).flat());
  }

  /** Out of the cells of what was known, into those of what is. */
  async #moves(
    tx: Transaction,
    row: StoredAnswers & { next: FieldValues },
  ): Promise<(FieldedResponse & { sign: 1 | -1 })[]> {
    const version = await this.versions.version(tx.organisationId, row.surveyVersionId, tx);
    const weight = row.weightMillionths;
    const key = keyOf(row, version.surveyId);
    const said = itemsOf(version.definition, version.standard, row.record);
    const states = [
      { fields: row.fields ?? {}, sign: -1 as const },
      { fields: row.next, sign: 1 as const },
    ];
    return states.flatMap(({ fields, sign }) =>
      Object.keys(fields).length === 0 ? [] : [{ key, said, weight, fields, sign }],
    );
  }
}
