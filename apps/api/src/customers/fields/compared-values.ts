import type { Transaction } from '../../database/transaction.js';
import { CELL_SENTENCES } from '../../files/lists/table-sentences.js';
import type { Finding } from '../../http/problem.js';
import { longestOf, mostChoices, type CustomerField, type FieldValues } from './field.js';
import { keepChoices } from './given-fields.js';
import { readComparableFields } from './read-fields.js';
import { readFieldValue, type Writing } from './read-value.js';

/** Values that answers bring along: of fields that results are compared by, since nothing else is kept with answers. */
export type GivenValues = Readonly<Record<string, string | number | boolean>>;

/** Reads values given with answers; the findings of those that can't be kept. Fields that are being counted are kept too. */
export async function readComparedValues(
  tx: Transaction,
  given: GivenValues,
): Promise<{ values: FieldValues; findings: Finding[] }> {
  const found = comparedValues(await readComparableFields(tx), given);
  if (found.findings.length === 0) await keepChoices(tx, found.choices);
  return found;
}

/** The same where the fields are known; `choices` are values that a field did not have until now, and are added to it. */
export function comparedValues(fields: readonly CustomerField[], given: GivenValues, writing?: Writing) {
  const values: Record<string, string> = {};
  const choices: { field: string; value: string }[] = [];
  const findings: Finding[] = [];
  for (const [key, told] of Object.entries(given)) {
    const field = fields.find((each) => each.key === key);
    const fault = (code: string, message: string, details: Record<string, string | number> = {}) =>
      findings.push({ path: `fields.${key}`, field: key, code, details, message });
    if (field === undefined) {
      fault('not_compared', `Results are not compared by a field “${key}”: it is not kept with answers.`, { key });
      continue;
    }
    const read = readFieldValue(field, told, writing);
    const isNew = 'value' in read && field.kind === 'choice' && !field.values.includes(String(read.value));
    if ('fault' in read) {
      const details = { found: String(told).length, limit: longestOf(field.kind) };
      fault(read.fault, CELL_SENTENCES[read.fault](details), details);
    } else if (isNew && field.values.length >= mostChoices) {
      const details = { field: field.name, limit: mostChoices };
      fault('too_many_values', CELL_SENTENCES.too_many_values(details), details);
    } else {
      values[key] = String(read.value);
      if (isNew) choices.push({ field: key, value: String(read.value) });
    }
  }
  return { values, choices, findings };
}
