import { z } from 'zod';
import { dayWire } from '../../http/moment.wire.js';

export const organisationWire = z
  .object({
    id: z.uuid(),
    name: z.string(),
    timeZone: z.string(),
    language: z.string(),
    country: z
      .string()
      .nullable()
      .describe(
        'Where telephone numbers are unless they say otherwise, as in ISO 3166-1; null where that is not known.',
      ),
    ownClosedDays: z
      .record(z.string(), z.string())
      .describe('Closed days beside those of the country, by date, and what each is called.'),
    openDays: z.array(dayWire).describe('Days on which it is open though the country is closed.'),
    mailsOnClosedDays: z.boolean().describe('Whether mails leave on closed days.'),
    colour: z.string(),
    senderName: z.string(),
    senderAddress: z.string(),
    postalAddress: z.string(),
    logo: z
      .object({ digest: z.string(), width: z.int(), height: z.int() })
      .nullable()
      .describe('The picture above mails, by its digest; null shows the name in words.'),
    suppressBelow: z.int().describe('Figures on fewer answers are not shown.'),
    markBelow: z.int().describe('Figures on fewer answers are marked.'),
    smallestDifference: z.number().describe('Differences of fewer points are too small to matter.'),
    equalWeights: z.boolean().describe('Every principle counts the same in the index.'),
    answerWeights: z.enum(['used', 'ignored']),
    contactGapDays: z.int().describe('Nobody is asked again within so many days, over all campaigns.'),
    contactsAtMost: z.int().describe('Nobody is written to more often than this, reminders counted …'),
    contactsWithinDays: z.int().describe('… within so many days.'),
    callChecksPercent: z
      .int()
      .describe(
        'So many per cent of interviews by telephone are followed by a mail that asks whether there was a call.',
      ),
  })
  .meta({ id: 'Organisation' });

export const countryDaysWire = z.object({
  items: z.array(
    z
      .object({ day: dayWire, name: z.string().describe('What it is called in that country.') })
      .meta({ id: 'CountryDay', description: 'A day on which the whole country is closed.' }),
  ),
});
