import { z } from 'zod';
import { campaignStatusWire } from '../campaigns/campaigns.wire.js';
import { dayWire, momentWire } from '../http/moment.wire.js';
import { listWire, pageWire } from '../http/page.wire.js';
import { skipReasons } from './asking/judge-audience.js';

const skipReason = z
  .enum(skipReasons)
  .meta({ id: 'SkipReason', description: 'Why somebody in the audience is not asked.' });

const attemptState = z
  .enum(['queued', 'leased', 'reaching', 'sent', 'bounced', 'refused', 'in_doubt', 'cancelled'])
  .meta({ id: 'AttemptState', description: 'Bounced: what was made and did not reach its person.' });
const attemptKind = z
  .enum(['first', 'next', 'again', 'reminder'])
  .describe('Next: by the next channel, after the one before brought no answer. Again: once more by the same.');

const listedCampaign = z
  .object({
    id: z.uuid(),
    name: z.string(),
    surveyName: z.string(),
    status: campaignStatusWire,
    startsAt: momentWire.nullable(),
    createdAt: momentWire,
    invited: z.int(),
    sent: z.int(),
    answered: z.int(),
    skipped: z.int(),
  })
  .meta({ id: 'ListedCampaign' });
export const campaignsWire = listWire(listedCampaign);

const channelCount = z
  .object({
    channel: z.string(),
    canBeAsked: z.int().describe('Of those who will be asked, whom this way reaches.'),
    withoutAddress: z.int(),
    kept: z
      .array(z.object({ reason: z.string(), count: z.int() }))
      .describe('Who has an address and must not be asked this way, and why.'),
  })
  .meta({ id: 'ChannelCount' });

export const audienceCountWire = z
  .object({
    customers: z.int(),
    willBeAsked: z.int(),
    skips: z.array(z.object({ reason: skipReason, count: z.int() })),
    byStore: z.array(z.object({ storeId: z.uuid(), name: z.string(), count: z.int() })),
    byChannel: z.array(channelCount).describe('For each way of asking, in the order of the campaign.'),
  })
  .meta({ id: 'AudienceCount' });

const sentByDay = z
  .object({
    day: dayWire,
    sent: z.int(),
    delivered: z.int(),
    opened: z.int(),
    started: z.int(),
    answered: z.int(),
  })
  .meta({ id: 'SentByDay' });

const channelProgress = z
  .object({
    channel: z.string(),
    waiting: z.int().describe('Handed over to it, and not asked by it yet.'),
    asked: z.int().describe('People, once it was sent or rang.'),
    reached: z.int().describe('Of these, whom it reached: what was delivered, and calls in which somebody spoke.'),
    answered: z.int().describe('Of those asked, who answered after it had asked last.'),
    notReached: z.int().describe('Whom it can’t ask any more.'),
  })
  .meta({ id: 'ChannelProgress' });

const firstAttempts = {
  queued: z.int(),
  sending: z.int(),
  sent: z
    .int()
    .describe(
      'Made by whatever way. Of a mail: taken by the relay; what came back later was sent too, and not delivered.',
    ),
  delivered: z.int(),
  bounced: z.int(),
  refused: z.int(),
  inDoubt: z.int(),
  cancelled: z.int(),
};
export const campaignProgressWire = z
  .object({
    status: campaignStatusWire,
    invited: z.int().describe('Invitations, asked or still waiting for a channel.'),
    ...firstAttempts,
    mails: z
      .object(firstAttempts)
      .meta({ id: 'MailProgress' })
      .nullable()
      .describe('Of these the mails alone; null where the campaign sends none.'),
    opened: z.int(),
    started: z.int(),
    answered: z.int(),
    skipped: z.int(),
    byChannel: z.array(channelProgress).describe('For each way of asking, in the order of the campaign.'),
    byDay: z.array(sentByDay),
    skips: z.array(z.object({ reason: skipReason, count: z.int() })),
    doneBy: momentWire.nullable().describe('When the last mail will probably have left.'),
  })
  .meta({ id: 'CampaignProgress' });

const customer = z.object({ id: z.uuid(), name: z.string().nullable(), email: z.string().nullable() });
const attempt = z
  .object({
    id: z.uuid(),
    kind: attemptKind,
    channel: z.string(),
    state: attemptState,
    at: z.string(),
    detail: z.string().nullable(),
  })
  .meta({ id: 'Attempt' });

const doubt = z
  .object({
    id: z.uuid(),
    channel: z.string(),
    kind: attemptKind,
    state: z.enum(['in_doubt', 'refused']),
    detail: z.string().nullable(),
    at: momentWire,
    campaign: z.object({ id: z.uuid(), name: z.string() }),
    customer: customer.nullable(),
  })
  .meta({ id: 'Doubt', description: 'An attempt that somebody has to look at.' });
export const doubtsWire = listWire(doubt);

export const sendingStateWire = z
  .object({ suspended: z.boolean(), since: momentWire.nullable(), queued: z.int() })
  .meta({ id: 'SendingState', description: 'Whether asking waits for a person’s yes, and how much would be sent.' });

const invitation = z
  .object({
    id: z.uuid(),
    customer: customer.nullable(),
    store: z.string().nullable(),
    language: z.string(),
    state: z.enum(['queued', 'waiting', 'opened', 'started', 'answered', 'cancelled']).meta({ id: 'InvitationState' }),
    code: z.string().nullable().describe('Disposition in the codes of the field.'),
    outcome: z.string().nullable().describe('The name of that disposition.'),
    attempts: z.array(attempt).nullable(),
    openedAt: momentWire.nullable(),
    answeredAt: momentWire.nullable(),
  })
  .meta({ id: 'Invitation' });
export const invitationsWire = pageWire(invitation);

export const skipsWire = pageWire(
  z
    .object({
      customerId: z.uuid(),
      name: z.string().nullable(),
      email: z.string().nullable(),
      reason: skipReason,
      at: momentWire,
    })
    .meta({ id: 'SkippedPerson' }),
);

const rate = z.number().nullable();
const part = {
  sample: z.int(),
  groups: z.object({
    I: z.int(),
    P: z.int(),
    R: z.int(),
    NC: z.int(),
    O: z.int(),
    UO: z.int(),
    NE: z.int(),
  }),
  e: z.number().describe('Share of the cases of unknown eligibility that is taken to be eligible.'),
  eFrom: z
    .enum(['given', 'proportional'])
    .describe('`given` by a person, or `proportional`: as among the cases whose eligibility asking has shown.'),
  rates: z.object({ RR1: rate, RR2: rate, RR3: rate, RR4: rate, RR5: rate, RR6: rate }),
};
const ledgerPart = { ...part, id: z.string().nullable(), codes: z.record(z.string(), z.int()) };

export const ledgerWire = z
  .object({
    ...part,
    codes: z.array(z.object({ code: z.string(), name: z.string(), group: z.string(), count: z.int() })),
    byStore: z.array(z.object({ ...ledgerPart, name: z.string().nullable() })),
    byChannel: z.array(z.object(ledgerPart).meta({ id: 'LedgerPart' })),
  })
  .meta({
    id: 'CampaignLedger',
    description: 'What became of everybody in the sample, and response rates by AAPOR’s Standard Definitions.',
  });

const triedAttempt = z
  .object({
    kind: attemptKind,
    number: z.int(),
    channel: z.string(),
    state: attemptState,
    dueAt: z.string(),
    at: z.string(),
    detail: z.string().nullable(),
  })
  .meta({ id: 'TriedAttempt' });

export const whyAskedWire = z
  .union([
    z.object({ answer: z.literal('asked'), at: momentWire, attempts: z.array(triedAttempt) }),
    z.object({ answer: z.literal('not_asked'), at: momentWire, reason: skipReason }),
    z.object({ answer: z.literal('not_in_audience') }),
    z.object({ answer: z.literal('not_yet'), reason: skipReason.nullable().describe('As it would be decided now.') }),
  ])
  .meta({ id: 'WhyAsked', description: 'Why one person was asked by a campaign, or not.' });

export const contactsWire = z
  .object({
    gapDays: z.int(),
    atMost: z.int(),
    withinDays: z.int(),
    contacts: z.int(),
    freeFrom: momentWire.nullable(),
  })
  .meta({ id: 'Contacts', description: 'How much of one person’s contact budget is used.' });

/** As the database gives them. */
export type ListedCampaignRow = Omit<z.output<typeof listedCampaign>, 'startsAt' | 'createdAt'> & {
  startsAt: Date | null;
  createdAt: Date;
};
export type DoubtRow = Omit<z.output<typeof doubt>, 'at'> & { at: Date };
export type ChannelProgressRow = z.output<typeof channelProgress>;
export type SentByDay = z.output<typeof sentByDay>;
export type TriedAttempt = z.output<typeof triedAttempt>;
export type ListedInvitation = Omit<z.output<typeof invitation>, 'code' | 'openedAt' | 'answeredAt'> & {
  openedAt: Date | null;
  answeredAt: Date | null;
};
