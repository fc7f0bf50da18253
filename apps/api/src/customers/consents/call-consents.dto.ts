import { z } from 'zod';
import { momentWire } from '../../http/moment.wire.js';
import { callChannels, longestSource, longestWording, shortestWording } from './call-consent.js';

const callChannel = z.enum(callChannels);
export const consentSchema = z.strictObject({
  channel: callChannel,
  givenAt: z.iso
    .datetime({ offset: true })
    .transform((text) => new Date(text))
    .refine((at) => at.getTime() <= Date.now(), {
      error: 'Must be a moment that has been.',
      params: { code: 'in_future' },
    }),
  /** What the customer agreed to, in the words that she read or heard. */
  wording: z.string().trim().min(shortestWording).max(longestWording),
  /** Where she did, such as a form or a till. */
  source: z.string().trim().min(1).max(longestSource),
});
export const consentsSchema = z.strictObject({
  ...consentSchema.shape,
  references: z.array(z.string().min(1).max(200)).min(1).max(10_000),
});
export const takeBackSchema = z.strictObject({ channel: callChannel });
export type TakeBackInput = z.output<typeof takeBackSchema>;
export type ConsentInput = z.output<typeof consentSchema>;
export type ConsentsInput = z.output<typeof consentsSchema>;

const consentWire = z
  .object({
    channel: callChannel.describe('Asked by mail, called by an interviewer, or by a machine.'),
    givenAt: momentWire,
    wording: z.string(),
    source: z.string().describe('Where it was given; empty where that was not noted.'),
    takenBackAt: momentWire.nullable(),
    notedAt: momentWire,
  })
  .meta({ id: 'CallConsent' });
export const callConsentsWire = z.object({
  items: z.array(consentWire).describe('The newest first; of each channel the newest that was not taken back holds.'),
});
export const notedWire = z.object({
  noted: z.int(),
  unknown: z.array(z.string()).describe('References that no customer has.'),
});
