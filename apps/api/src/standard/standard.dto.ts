import { z } from 'zod';
import { languages, languageSchema } from '../access/access.dto.js';
import { settingSchema } from '../stores/store-fields.js';

/** A text in any of the six languages; a language left empty is not there. */
const texts = (most: number) =>
  z
    .partialRecord(
      languageSchema,
      z
        .string()
        .trim()
        .max(most)
        .regex(/^[^\p{Cc}]*$/u, 'Must be one line without control characters.'),
    )
    .transform((given) => Object.fromEntries(Object.entries(given).filter(([, text]) => text !== '')));

const behavioursSchema = z.array(texts(300)).max(20);

const principleSchema = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,39}$/, 'Begin with a small letter, then small letters, digits and _, at most 40.'),
  name: texts(80),
  promise: texts(300),
  behaviours: z.strictObject({ store: behavioursSchema, call_centre: behavioursSchema }),
  weight: z.number().min(0).max(100),
  target: z.number().min(0).max(100).nullable(),
  retired: z.boolean(),
  settings: z.array(settingSchema).min(1).max(2),
});

export const standardSchema = z.strictObject({ principles: z.array(principleSchema).max(50) });
export const saveStandardSchema = z.strictObject({ standard: standardSchema, revision: z.number().int().min(1) });
/** What is published is the draft that was shown: where a number is given, a draft that somebody saved since is refused. */
export const publishStandardSchema = z.strictObject({ revision: z.number().int().min(1).optional() }).default({});
export const printQuery = z.strictObject({
  language: z.enum(languages).optional(),
  setting: settingSchema.default('store'),
});

export type SaveStandardInput = z.output<typeof saveStandardSchema>;
export type PublishStandardInput = z.output<typeof publishStandardSchema>;
export type PrintQuery = z.output<typeof printQuery>;
