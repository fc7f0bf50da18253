import { z } from 'zod';
import { emailSchema, languages, nameSchema } from '../access/access.dto.js';
import { daySchema, momentSchema } from '../http/day.js';
import { fieldConditionsSchema } from './field-condition.js';
import { plainSending, sendingSchema } from './sending.dto.js';

const ids = z.array(z.uuid()).max(2_000).optional();
const texts = (max: number) =>
  z.partialRecord(z.enum(languages), z.string().trim().min(1).max(max)).nullable().default(null);
const subjects = z
  .partialRecord(
    z.enum(languages),
    z
      .string()
      .trim()
      .min(1)
      .max(200)
      .regex(/^[^\p{Cc}]*$/u, 'Must be one line.'),
  )
  .nullable()
  .default(null);

export const audienceSchema = z.strictObject({
  storeIds: ids,
  regionIds: ids,
  purchasedFrom: daySchema.optional(),
  purchasedUntil: daySchema.optional(),
  amountAtLeast: z.number().min(0).max(100_000_000).optional(),
  categories: z.array(z.string().min(1).max(100)).max(200).optional(),
  languages: z.array(z.enum(languages)).optional(),
  /** What the organisation's own fields of customers must say, all of it. */
  fields: fieldConditionsSchema,
  sample: z
    .union([
      z.strictObject({ count: z.number().int().min(1).max(10_000_000) }),
      z.strictObject({ percent: z.number().min(0.1).max(100) }),
    ])
    .optional(),
});
export const messageSchema = z.strictObject({
  senderName: nameSchema.max(100).nullable().default(null),
  /** Of the organisation's own domain, for which the relay signs. */
  senderAddress: emailSchema.nullable().default(null),
  subject: subjects,
  greeting: texts(500),
  body: texts(5_000),
  /** The words of letters, where they are others than the ready ones. */
  letter: z
    .strictObject({ subject: subjects, greeting: texts(500), body: texts(3_000), reminder: texts(3_000) })
    .nullable()
    .optional(),
  /** Puts the first question into the mail: a press opens the page with that answer chosen, not given. */
  firstQuestion: z.boolean().default(true),
});
export const reminderSchema = z.strictObject({
  afterDays: z.number().int().min(1).max(90),
  subject: subjects,
  body: texts(5_000),
});
const channelSchema = z.strictObject({
  /** A way of asking that this installation has, such as `email`. */
  channel: z.string().min(1).max(40),
  /**
   * Follows for whoever has not answered so many days after the one before; 0 only for those whom that one can't reach, or did not:
   * they are asked at once.
   */
  afterDays: z.number().int().min(0).max(90).default(0),
  /** By telephone: whoever refused softly (no time now) is rung once more after 14 days, by somebody else. */
  refusalsAgain: z.boolean().optional(),
  /** By telephone: only interviewers who have this skill are given its customers. */
  skill: z.string().trim().min(1).max(60).optional(),
  /** By telephone: after so many completed interviews nobody else is rung. */
  interviewsAtMost: z.int().min(1).max(1_000_000).optional(),
  /** By telephone: whether interviewers may agree on another moment to call; they may unless it says no. */
  callBacks: z.boolean().optional(),
});
const campaignFields = {
  name: nameSchema,
  surveyVersionId: z.uuid(),
  /** The ways of asking, in order. */
  channels: z.array(channelSchema).min(1).max(5),
  audience: audienceSchema,
  message: messageSchema,
  reminders: z.array(reminderSchema).max(3),
  sending: sendingSchema,
  startsAt: momentSchema.nullable(),
  closesOn: daySchema.nullable(),
};
export const plainChannels = [{ channel: 'email', afterDays: 0 }];
const plainMessage = {
  senderName: null,
  senderAddress: null,
  subject: null,
  greeting: null,
  body: null,
  firstQuestion: true,
};
export const campaignSchema = z.strictObject({
  ...campaignFields,
  channels: campaignFields.channels.default(plainChannels),
  audience: campaignFields.audience.default({}),
  message: campaignFields.message.default(plainMessage),
  reminders: campaignFields.reminders.default([]),
  sending: campaignFields.sending.default(plainSending),
  startsAt: campaignFields.startsAt.default(null),
  closesOn: campaignFields.closesOn.default(null),
});
/** What is not named stays as it is, so that nothing here has a default. */
export const changeCampaignSchema = z.strictObject(campaignFields).partial();
export const audienceRequestSchema = z.strictObject({
  audience: audienceSchema,
  /** Those by whose addresses people can be asked; the campaign's where one is named, else mail. */
  channels: campaignFields.channels.optional(),
  /** Counts the very people that this campaign would draw, by its survey and its wait. */
  campaignId: z.uuid().optional(),
});

export type AudienceRequest = z.output<typeof audienceRequestSchema>;
export type CampaignChannel = z.output<typeof channelSchema>;
export type Audience = z.output<typeof audienceSchema>;
export type CampaignMessage = z.output<typeof messageSchema>;
export type CampaignReminder = z.output<typeof reminderSchema>;
export type CampaignInput = z.output<typeof campaignSchema>;
export type ChangeCampaignInput = z.output<typeof changeCampaignSchema>;
