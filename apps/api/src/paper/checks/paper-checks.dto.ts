import { z } from 'zod';
import { choiceSchema } from './paper-checks.wire.js';

export const takeChecksSchema = z.strictObject({
  by: z.enum(['question', 'sheet']).default('question'),
  runId: z.uuid().optional(),
  /** In hand already, beside which one more is taken. */
  had: z.array(z.uuid()).max(10).default([]),
});
export type TakeChecks = z.output<typeof takeChecksSchema>;

export const settleCheckSchema = z.strictObject({
  /** The boxes that are crossed; none where nothing is, or nobody can tell. */
  choice: z.array(choiceSchema).max(100).optional(),
  text: z.string().max(10_000).optional(),
  counts: z.enum(['first', 'other']).optional(),
});
export type SettleCheck = z.output<typeof settleCheckSchema>;

export const pictureQuery = z.strictObject({ other: z.enum(['true', 'false']).default('false') });
