import { z } from 'zod';
import { languageSchema } from '../../access/access.dto.js';
import { pageQuery } from '../../http/page.js';
import { visitStates } from '../visits/visit-state.js';

const sentence = z.string().trim().min(1).max(4_000);
const question = z.string().min(1).max(81);

export const reviewsQuery = pageQuery.extend({
  state: z.enum(visitStates).optional(),
  storeId: z.uuid().optional(),
  programmeId: z.uuid().optional(),
});
export type ReviewsQuery = z.output<typeof reviewsQuery>;
export const oneReviewQuery = z.strictObject({ language: languageSchema.default('en') });
/** What whoever decides looked at, as `GET` gave it; where it is no longer so, nothing is done. */
const seen = { revision: z.string().max(64).optional() };
export const approveSchema = z.strictObject(seen).default({});
export const returnSchema = z.strictObject({
  ...seen,
  notes: z
    .array(z.strictObject({ question, note: sentence }))
    .min(1)
    .max(200),
});
export const rejectSchema = z.strictObject({ ...seen, reason: sentence });
export const correctSchema = z.strictObject({ ...seen, answers: z.record(question, z.unknown()), reason: sentence });
export const appealItemSchema = z.strictObject({ question, reason: sentence });
export const shopperAppealSchema = z.strictObject({ reason: sentence });
export const upholdSchema = z.strictObject({
  ...seen,
  outcome: sentence,
  /** What the item should have been, where a store appealed one. */
  answers: z.record(question, z.unknown()).optional(),
});
export const dismissSchema = z.strictObject({ outcome: sentence });
export const appealsQuery = pageQuery.extend({
  state: z.enum(['open', 'upheld', 'dismissed']).optional(),
  language: languageSchema.default('en'),
});
export type ReturnInput = z.output<typeof returnSchema>;
export type RejectInput = z.output<typeof rejectSchema>;
export type CorrectInput = z.output<typeof correctSchema>;
export type UpholdInput = z.output<typeof upholdSchema>;
export type AppealsQuery = z.output<typeof appealsQuery>;
