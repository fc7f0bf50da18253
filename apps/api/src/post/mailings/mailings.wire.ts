import { z } from 'zod';
import { dayWire, momentWire } from '../../http/moment.wire.js';
import { listWire } from '../../http/page.wire.js';

const file = z
  .object({
    ordinal: z.int(),
    letters: z.int(),
    firstPostcode: z.string(),
    lastPostcode: z.string(),
    bytes: z.int(),
  })
  .meta({ id: 'MailingFile' });

const mailing = {
  id: z.uuid(),
  campaignId: z.uuid(),
  name: z.string(),
  state: z.enum(['printing', 'printed', 'failed', 'posted', 'dropped']).meta({ id: 'MailingState' }),
  letters: z.int(),
  takenOut: z
    .int()
    .describe('Of these, whom nobody may ask any more: they were not posted, or must be taken out before.'),
  returned: z.int(),
  postedOn: dayWire.nullable(),
  createdAt: momentWire,
};

export const mailingWire = z
  .object({
    ...mailing,
    anonymous: z.boolean(),
    files: z.array(file).describe('For the printer, by postcode; they go once the letters are posted.'),
    toTakeOut: z
      .array(z.object({ number: z.string(), file: z.int(), place: z.int().describe('In its file, from 1.') }))
      .describe('Letters to be taken out before the rest is posted: who answered or said no since.'),
    sheets: z
      .array(z.object({ runId: z.uuid(), language: z.string() }))
      .describe('Print runs of the personal sheets beside the letters; none of an anonymous survey.'),
  })
  .meta({ id: 'MailingFound' });

export const mailingsWire = z
  .object({
    toPrint: z.int().describe('Letters that wait and may be printed now.'),
    later: z.int().describe('Letters that wait for the contact budget or for their day.'),
    anonymous: z.boolean(),
    returnAddress: z.string().describe('As it would be printed unless another is given.'),
    items: z.array(z.object(mailing).meta({ id: 'Mailing' })),
  })
  .meta({ id: 'CampaignMailings', description: 'What a campaign sends by post.' });

export const returnedListWire = listWire(
  z.object({
    typed: z.string(),
    outcome: z.enum(['noted', 'noted_before', 'unknown', 'not_posted', 'day']),
    returnedAs: z.string().nullable(),
    customerId: z.uuid().nullable(),
    customer: z.string().nullable(),
  }),
);

export type MailingRow = Omit<z.output<z.ZodObject<typeof mailing>>, 'createdAt'> & { createdAt: Date };
export type MailingFileRow = z.output<typeof file>;
