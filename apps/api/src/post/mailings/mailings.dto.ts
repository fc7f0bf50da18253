import { z } from 'zod';
import { nameSchema } from '../../access/access.dto.js';
import { daySchema } from '../../http/day.js';
import { envelopeSchema } from '../letters/envelope.js';

/** More than this is ordered in parts. */
export const mostLetters = 20_000;

export const mailingSchema = z.strictObject({
  campaignId: z.uuid(),
  name: nameSchema,
  /** At most so many; the others wait for the next. */
  letters: z.int().min(1).max(mostLetters).default(mostLetters),
  paper: z.enum(['a4', 'letter']).default('a4'),
  textSize: z.enum(['normal', 'large']).default('normal'),
  envelope: envelopeSchema.default({ kind: 'din_b' }),
  /** On one line above the address; the organisation's postal address unless given. */
  returnAddress: z
    .string()
    .trim()
    .max(200)
    .regex(/^[^\p{Cc}]*$/u, 'Must be one line without control characters.')
    .nullable()
    .default(null),
  twoSided: z.boolean().default(true),
});
export type MailingInput = z.output<typeof mailingSchema>;

export const postedSchema = z.strictObject({ postedOn: daySchema });
