import type { Transaction } from '../../database/transaction.js';
import { CELL_SENTENCES } from '../../files/table-sentences.js';
import type { Finding } from '../../http/problem.js';
import { longestChoice, mostChoices, type CustomerField, type FieldValues } from './field.js';
import { keepChoices } from './given-fields.js';
import { readFields } from './read-fields.js';
import { readFieldValue, type Writing } from './read-value.js';

/** Values that answers bring along: of fields that results are compared by, since nothing else is kept with answers. */
export type GivenValues = Readonly<Record<string, string | number | boolean>>;

/** Reads values given with answers; the findings of those that can't be kept. Fields that are being counted are kept too. */
export async function readComparedValues(
  tx: Transaction,
  given: GivenValues,
): Promise<{ values: FieldValues; findings: Finding[] }> {
  const fields = (await readFields(tx)).filter(({ compared }) => compared === 'yes' || compared === 'counting');
  const found = comparedValues(fields, given);
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
    const fault = (code: string, message: string) =>
      findings.push({ path: `fields.${key}`, field: key, code, message });
    if (field === undefined) {
      fault('not_compared', `Results are not compared by a field “${key}”: it is not kept with answers.`);
      continue;
    }
    const read = readFieldValue(field, told, writing);
    if ('fault' in read)
      fault(read.fault, CELL_SENTENCES[read.fault]({ found: String(told).length, limit: longestChoice }));
    else if (field.kind === 'choice' && !field.values.includes(String(read.value))) {
      if (field.values.length < mostChoices) choices.push({ field: key, value: (values[key] = String(read.value)) });
      else fault('too_many_values', CELL_SENTENCES.too_many_values({ field: field.name, limit: mostChoices }));
    } else values[key] = String(read.value);
  }
  return { values, choices, findings };
}
