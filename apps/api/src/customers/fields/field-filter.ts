import type { Transaction } from '../../database/transaction.js';
import { readComparedFields } from './read-fields.js';
import { CustomerProblem } from '../customer-problems.js';

/** One value of a field that results are compared by. */
export interface FieldFilter {
  key: string;
  value: string;
}

/** `segment:Gold` in its two parts. */
export function fieldFilter(text: string | undefined): FieldFilter | null {
  if (text === undefined) return null;
  const end = text.indexOf(':');
  return { key: text.slice(0, end), value: text.slice(end + 1) };
}

/** Results by a field that they are not compared by, or not yet, would be of a part of the answers only. */
export async function refuseUnknownField(tx: Transaction, text: string | undefined): Promise<void> {
  const field = fieldFilter(text);
  if (field === null) return;
  const known = (await readComparedFields(tx)).map(({ key }) => key);
  if (!known.includes(field.key)) throw new CustomerProblem('unknown_field', { field: field.key, known });
}
