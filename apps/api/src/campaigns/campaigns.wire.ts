import { z } from 'zod';
import { languageSchema } from '../access/access.dto.js';
import { dayWire, momentWire } from '../http/moment.wire.js';
import { listWire } from '../http/page.wire.js';
import { textWire } from '../http/text.wire.js';

export const campaignStatusWire = z
  .enum(['draft', 'scheduled', 'running', 'paused', 'finished', 'cancelled'])
  .meta({ id: 'CampaignStatus' });

const fieldValue = z.union([z.string(), z.number(), z.boolean()]);
const fieldCondition = z
  .object({
    field: z.string(),
    is: z.enum(['is', 'is_not', 'one_of', 'at_least', 'at_most', 'empty']).meta({ id: 'FieldOperator' }),
    value: z.union([fieldValue, z.array(fieldValue)]).optional(),
  })
  .meta({ id: 'FieldCondition', description: 'What an own field of a customer must say to be asked.' });

const audience = z
  .object({
    storeIds: z.array(z.uuid()).optional(),
    regionIds: z.array(z.uuid()).optional(),
    purchasedFrom: dayWire.optional(),
    purchasedUntil: dayWire.optional(),
    amountAtLeast: z.number().optional(),
    categories: z.array(z.string()).optional(),
    languages: z.array(languageSchema).optional(),
    fields: z.array(fieldCondition).describe('All of it must hold.').optional(),
    sample: z.union([z.object({ count: z.int() }), z.object({ percent: z.number() })]).optional(),
  })
  .meta({ id: 'Audience' });

const words = textWire.nullable();
const message = z
  .object({
    senderName: z.string().nullable(),
    senderAddress: z.string().nullable().describe('Of the organisation’s own domain, for which the relay signs.'),
    subject: words,
    greeting: words,
    body: words,
    letter: z
      .object({ subject: words, greeting: words, body: words, reminder: words })
      .meta({ id: 'LetterWords' })
      .nullish()
      .describe('Words of letters, where they are others than the ready ones.'),
    firstQuestion: z
      .boolean()
      .describe('Puts the first question into the mail: a press opens the page with that answer chosen, not given.'),
  })
  .meta({ id: 'CampaignMessage' });

const reminder = z.object({ afterDays: z.int(), subject: words, body: words }).meta({ id: 'CampaignReminder' });

const sending = z
  .object({
    window: z
      .object({ from: z.string(), until: z.string(), weekdays: z.array(z.int()) })
      .nullable()
      .describe('Hours of the day in the time zone of each customer’s store; null sends at any hour. Monday is 1.'),
    spreadHours: z
      .number()
      .describe('Spread evenly over so many hours of the window; 0 sends as fast as the relay takes it.'),
    waitDays: z
      .int()
      .describe('Whoever was asked recently is asked up to so many days later; beyond that they are left out.'),
  })
  .meta({ id: 'Sending' });

const offeredChannel = z
  .object({
    channel: z.string(),
    address: z.enum(['email', 'phone', 'post', 'none']).describe('Which of a customer’s addresses it needs.'),
    hearsWho: z.boolean().describe('Somebody hears who it is that answers, so it asks no anonymous survey.'),
  })
  .meta({ id: 'OfferedChannel', description: 'A way of asking that campaigns may name.' });
export const offeredChannelsWire = listWire(offeredChannel);

export const campaignWire = z
  .object({
    id: z.uuid(),
    name: z.string(),
    surveyVersionId: z.uuid(),
    surveyId: z.uuid(),
    surveyName: z.string(),
    surveySetting: z.enum(['store', 'call_centre', 'any']),
    status: campaignStatusWire,
    channels: z
      .array(
        z
          .object({
            channel: z.string(),
            afterDays: z.int(),
            refusalsAgain: z.boolean().optional(),
            skill: z.string().optional(),
            interviewsAtMost: z.int().optional(),
            callBacks: z.boolean().optional(),
          })
          .meta({ id: 'CampaignChannel' }),
      )
      .describe(
        'The ways of asking, in order: each follows for whoever has not answered so many days after the one before (0: for nobody), and at once for whoever that one can’t reach, or did not.',
      ),
    audience,
    message,
    reminders: z.array(reminder),
    sending,
    startsAt: momentWire.nullable(),
    closesOn: dayWire.nullable(),
    releasedAt: momentWire.nullable().describe('When it was settled who is asked.'),
  })
  .meta({ id: 'Campaign', description: 'Who is asked what, when, and in which words.' });
