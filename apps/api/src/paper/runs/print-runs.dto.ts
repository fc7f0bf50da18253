import { z } from 'zod';
import { languageSchema, nameSchema } from '../../access/access.dto.js';

/** A PDF of more is no use to a printer either. */
export const mostCopies = 5_000;
const keepDays = z.int().min(0).max(730);

export const printRunSchema = z.strictObject({
  name: nameSchema,
  surveyVersionId: z.uuid(),
  storeId: z.uuid().nullish(),
  kind: z.enum(['numbered', 'copied']),
  language: languageSchema,
  paper: z.enum(['a4', 'letter']).default('a4'),
  textSize: z.enum(['normal', 'large']).default('normal'),
  copies: z.int().min(1).max(mostCopies).default(1),
  keepDays: keepDays.default(90),
});
export type PrintRunInput = z.output<typeof printRunSchema>;

export const closeRunSchema = z.strictObject({ keepDays: keepDays.optional() });
export type CloseRunInput = z.output<typeof closeRunSchema>;
