import { z } from 'zod';
import { languages } from '../../access/access.dto.js';
import { fieldKinds, longestText } from './field.js';

const name = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^\p{Cc}]*$/u, 'Must be one line without control characters.');

const labels = z.partialRecord(z.enum(languages), name);
export const fieldSchema = z.strictObject({
  name,
  labels: labels.default({}),
  kind: z.enum(fieldKinds),
  /** Whether results are compared by it: for fields of few values, and yes or no. */
  compared: z.boolean().default(false),
});
/** Its kind stays what it was made with. */
export const changeFieldSchema = z.strictObject({ name, labels, compared: z.boolean() }).partial();
/** Values of a customer's own fields by their keys; null takes one away. */
export const fieldValuesSchema = z.record(
  z.string().max(40),
  z.union([z.string().trim().min(1).max(longestText), z.number(), z.boolean()]).nullable(),
);

export type FieldInput = z.output<typeof fieldSchema>;
export type ChangeFieldInput = z.output<typeof changeFieldSchema>;
export type GivenFields = z.output<typeof fieldValuesSchema>;
