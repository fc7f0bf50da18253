import { z } from 'zod';
import { longestText, mostFields, type FieldKind } from '../customers/fields/field.js';
import { readFields } from '../customers/fields/read-fields.js';
import { readFieldValue } from '../customers/fields/read-value.js';
import type { Transaction } from '../database/transaction.js';
import type { Finding } from '../http/problem.js';

const operators = ['is', 'is_not', 'one_of', 'at_least', 'at_most', 'empty'] as const;
type Operator = (typeof operators)[number];

const value = z.union([z.string().trim().min(1).max(longestText), z.number(), z.boolean()]);

/** What a customer's own field must say. Whoever has no value is left out, but by `is_not` and `empty`. */
export const fieldConditionSchema = z.strictObject({
  field: z.string().min(1).max(40),
  is: z.enum(operators),
  value: z.union([value, z.array(value).min(1).max(100)]).optional(),
});
export const fieldConditionsSchema = z.array(fieldConditionSchema).max(mostFields).optional();
export type FieldCondition = z.output<typeof fieldConditionSchema>;

const ordered: readonly FieldKind[] = ['number', 'date'];

/** What is wrong with conditions: no such field, an order where there is none, a value that the field can't have. */
export async function fieldConditionFindings(
  tx: Transaction,
  conditions: readonly FieldCondition[],
): Promise<Finding[]> {
  if (conditions.length === 0) return [];
  const fields = new Map((await readFields(tx)).map((field) => [field.key, field]));
  return conditions.flatMap(({ field: key, is, value: compared }, index): Finding[] => {
    const path = `audience.fields.${index}`;
    const field = fields.get(key);
    const details = { key, field: field?.name ?? key };
    if (field === undefined)
      return [{ path, code: 'unknown_customer_field', details, message: `There is no field “${key}” of customers.` }];
    if ((is === 'at_least' || is === 'at_most') && !ordered.includes(field.kind))
      return [
        { path: `${path}.is`, code: 'not_ordered', details, message: `${field.name} is neither a number nor a day.` },
      ];
    const values = listed(compared);
    const isWrong = is === 'empty' ? values.length > 0 : values.length === 0 || (is !== 'one_of' && values.length > 1);
    if (isWrong || values.some((each) => 'fault' in readFieldValue(field, each)))
      return [
        {
          path: `${path}.value`,
          code: 'unusable_field_value',
          details,
          message: `Say what ${field.name} is compared with.`,
        },
      ];
    return [];
  });
}

/** Conditions ready for the database: each with its values in the shape in which they are kept. */
export async function readConditions(tx: Transaction, conditions: readonly FieldCondition[]): Promise<object[]> {
  if (conditions.length === 0) return [];
  const fields = new Map((await readFields(tx)).map((field) => [field.key, field]));
  return conditions.map(({ field: key, is, value: compared }) => {
    const field = fields.get(key);
    const values = listed(compared).flatMap((each) => {
      const read = field ? readFieldValue(field, each) : { fault: '' };
      return 'value' in read ? [read.value] : [];
    });
    return { field: key, is, values, number: field?.kind === 'number' };
  });
}

function listed(compared: FieldCondition['value']): (string | number | boolean)[] {
  return compared === undefined ? [] : [compared].flat();
}

const holds: Record<Operator, string> = {
  is: `c.attributes -> (f ->> 'field') = f -> 'values' -> 0`,
  is_not: `(c.attributes -> (f ->> 'field')) is distinct from (f -> 'values' -> 0)`,
  one_of: `f -> 'values' @> jsonb_build_array(c.attributes -> (f ->> 'field')) and c.attributes ? (f ->> 'field')`,
  at_least: orderedSql('>='),
  at_most: orderedSql('<='),
  empty: `not c.attributes ? (f ->> 'field')`,
};

function orderedSql(operator: '>=' | '<='): string {
  return `case when (f -> 'number')::boolean
    then (c.attributes ->> (f ->> 'field'))::numeric ${operator} (f -> 'values' ->> 0)::numeric
    else c.attributes ->> (f ->> 'field') ${operator} f -> 'values' ->> 0 end`;
}

/** Whether a customer `c` meets every condition of a list that `readConditions` made. */
export const meetsConditions = (list: string): string => `(${list}::jsonb is null or not exists (
  select 1 from jsonb_array_elements(${list}::jsonb) f where (case f ->> 'is'
    ${operators.map((is) => `when '${is}' then ${holds[is]}`).join('\n    ')} end) is not true))`;
