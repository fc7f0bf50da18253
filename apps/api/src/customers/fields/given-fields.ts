import type { Transaction } from '../../database/transaction.js';
import { CELL_SENTENCES } from '../../files/lists/table-sentences.js';
import { Problem, type Finding } from '../../http/problem.js';
import { longestOf, mostChoices, type CustomerField, type FieldValue } from './field.js';
import type { GivenFields } from './fields.dto.js';
import { readFields } from './read-fields.js';
import { readFieldValue } from './read-value.js';

/** What is to be put into a customer's fields, and which of them are emptied. */
export interface FieldChange {
  set: Record<string, FieldValue>;
  unset: string[];
}

/** Reads values that somebody gives for a customer's own fields. Throws `invalid_input` with every one that can't be. */
export async function readGivenFields(tx: Transaction, given: GivenFields): Promise<FieldChange> {
  const change: FieldChange = { set: {}, unset: [] };
  if (Object.keys(given).length === 0) return change;
  const fields = new Map((await readFields(tx)).map((field) => [field.key, field]));
  const findings: Finding[] = [];
  for (const [key, value] of Object.entries(given)) {
    const field = fields.get(key);
    const path = `fields.${key}`;
    if (field === undefined)
      findings.push({
        path,
        code: 'unknown_customer_field',
        details: { key },
        message: `There is no field “${key}” of customers.`,
      });
    else if (value === null) change.unset.push(key);
    else {
      const read = readFieldValue(field, value);
      if ('value' in read) change.set[key] = read.value;
      else findings.push({ path, code: read.fault, message: faultWords(field, read.fault) });
    }
  }
  if (findings.length === 0) findings.push(...(await noteChoices(tx, [...fields.values()], change.set)));
  if (findings.length > 0) throw new Problem('invalid_input', { count: findings.length }, findings);
  return change;
}

function faultWords({ kind }: CustomerField, fault: keyof typeof CELL_SENTENCES): string {
  return CELL_SENTENCES[fault]({ found: '', limit: longestOf(kind) });
}

/** Keeps new values of choices; a field that would have too many is a finding. */
async function noteChoices(
  tx: Transaction,
  fields: readonly CustomerField[],
  set: Readonly<Record<string, FieldValue>>,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { key, kind, values, name } of fields) {
    const value = set[key];
    if (kind !== 'choice' || value === undefined || values.includes(String(value))) continue;
    const details = { field: name, limit: mostChoices };
    if (values.length >= mostChoices)
      findings.push({
        path: `fields.${key}`,
        code: 'too_many_values',
        details,
        message: CELL_SENTENCES.too_many_values(details),
      });
    else await keepChoices(tx, [{ field: key, value: String(value) }]);
  }
  return findings;
}

/** Values of choices that grow while a file is read: each is written once. */
export class GrowingChoices {
  readonly #kept = new Set<string>();

  async keep(tx: Transaction, fields: readonly Pick<CustomerField, 'key' | 'kind' | 'values'>[]): Promise<void> {
    const choices = fields.flatMap(({ key, kind, values }) =>
      kind === 'choice' ? values.map((value) => ({ field: key, value })) : [],
    );
    const news = choices.filter(({ field, value }) => !this.#kept.has(`${field} ${value}`));
    for (const { field, value } of news) this.#kept.add(`${field} ${value}`);
    await keepChoices(tx, news);
  }
}

/** Keeps values that fields of choices have been given. */
export async function keepChoices(
  tx: Transaction,
  choices: readonly { field: string; value: string }[],
): Promise<void> {
  if (choices.length === 0) return;
  await tx.query(
    `insert into customer_field_values (organisation_id, field, value)
     select $1, * from unnest($2::text[], $3::text[]) as g (field, value) order by field, value on conflict do nothing`,
    [tx.organisationId, choices.map(({ field }) => field), choices.map(({ value }) => value)],
  );
}
