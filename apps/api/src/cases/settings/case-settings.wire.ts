import { z } from 'zod';

/** A year of open hours is more than anybody is made to wait. */
const most = 525_600;
const minutes = z.int().min(1).max(most);
const targets = z
  .strictObject({ acknowledged: minutes, first_word: minutes, settled: minutes })
  .describe('Open minutes within which each is to come.');

export const caseSettingsSchema = z.strictObject({
  targets: targets
    .refine(({ acknowledged, first_word: firstWord }) => acknowledged <= firstWord, {
      error: 'The first word can’t be due before the case is taken up.',
      params: { code: 'target_out_of_order' },
      path: ['first_word'],
    })
    .refine(({ first_word: firstWord, settled }) => firstWord <= settled, {
      error: 'It can’t be settled before the first word is due.',
      params: { code: 'target_out_of_order' },
      path: ['settled'],
    }),
  remedyLimit: z
    .number()
    .min(0)
    .max(1_000_000_000)
    .describe('A remedy that costs no more is granted by whoever works on the case.'),
  currency: z.string().regex(/^[A-Z]{3}$/, 'Must be a currency such as EUR.'),
});
export type CaseSettingsInput = z.output<typeof caseSettingsSchema>;

export const caseSettingsWire = z
  .object({
    targets: z.object({ acknowledged: z.int(), first_word: z.int(), settled: z.int() }),
    remedyLimit: z.number(),
    currency: z.string().describe('As in ISO 4217: what remedies cost is counted in it.'),
  })
  .meta({ id: 'CaseSettings' });
