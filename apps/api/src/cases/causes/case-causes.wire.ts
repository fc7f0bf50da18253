import { LANGUAGES } from '#surveys';
import { z } from 'zod';

const names = z
  .partialRecord(z.enum(LANGUAGES), z.string().trim().min(1).max(80))
  .refine((given) => Object.keys(given).length > 0, {
    error: 'Give it a name in one language at least.',
    params: { code: 'needed' },
  })
  .describe('What it is called, by language; where a language has none, the first that is given.');
const key = z.string().min(1).max(36);

export const causeSchema = z.strictObject({
  parent: key.nullable().default(null).describe('The one that it is part of.'),
  names,
});
export type CauseInput = z.output<typeof causeSchema>;

export const causeChangeSchema = z.strictObject({
  names: names.optional(),
  isRetired: z.boolean().optional().describe('Old cases keep it; no case is closed with it any more.'),
});
export type CauseChangeInput = z.output<typeof causeChangeSchema>;

export const causeKey = key;
export const causeMadeWire = z.object({ key: z.string() });
export const causesWire = z.object({
  items: z
    .array(
      z
        .object({
          key: z.string(),
          parent: z.string().nullable(),
          names: z.record(z.string(), z.string()).nullable().describe('Null where a ready one is called as it was.'),
          isRetired: z.boolean(),
        })
        .meta({ id: 'CaseCause', description: 'Why it came to a case.' }),
    )
    .describe('Each behind the one that it is part of.'),
});
