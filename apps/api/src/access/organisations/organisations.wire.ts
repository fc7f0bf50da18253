import { z } from 'zod';

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
  })
  .meta({ id: 'Organisation' });
