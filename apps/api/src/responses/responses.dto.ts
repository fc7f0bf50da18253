import { z } from 'zod';
import { languageSchema } from '../access/access.dto.js';
import { daySchema } from '../http/day.js';
import { pageQuery } from '../http/page.js';
import { channels, leastWeight, mostWeight } from './hand-in.js';

export const handInSchema = z.strictObject({
  submissionKey: z
    .string()
    .min(8)
    .max(200)
    .regex(/^[\x21-\x7e]+$/, 'Must be 8 to 200 printable characters without spaces.'),
  surveyVersionId: z.uuid(),
  storeId: z.uuid().nullish(),
  storeCode: z.string().min(1).max(50).nullish(),
  channel: z.enum(channels),
  language: languageSchema,
  answeredOn: daySchema.optional(),
  weight: z.number().min(leastWeight).max(mostWeight).optional(),
  answers: z.record(z.string().max(100), z.unknown()),
  seed: z.union([z.string().max(200), z.number().int()]).optional(),
  shown: z.array(z.string().max(100)).max(500).optional(),
  /** Values of customers' own fields that results are compared by, where no customer is named. */
  fields: z.record(z.string().max(40), z.union([z.string().min(1).max(200), z.number(), z.boolean()])).optional(),
});
export type HandInInput = z.output<typeof handInSchema>;

/** What a list of responses and every figure may be narrowed to. Days are half-open: `to` is not included. */
export const filterQuery = z.strictObject({
  from: daySchema.optional(),
  to: daySchema.optional(),
  regionId: z.uuid().optional(),
  storeId: z.uuid().optional(),
  surveyId: z.uuid().optional(),
  channel: z.enum(channels).optional(),
  language: languageSchema.optional(),
  setting: z.enum(['store', 'call_centre']).optional(),
  /** A customers' own field that results are compared by, with one of its values: `segment:Gold`. */
  field: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,39}:[^\p{Cc}]{1,60}$/u, 'Must be a field and its value, such as segment:Gold.')
    .optional(),
});
export type FilterQuery = z.output<typeof filterQuery>;
export const responsesQuery = pageQuery.extend(filterQuery.shape);
export type ResponsesQuery = z.output<typeof responsesQuery>;
