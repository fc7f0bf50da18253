import type { Audience, Campaign } from '#api';

/** A campaign as it is being made. */
export type CampaignInput = Pick<
  Campaign,
  | 'name'
  | 'surveyId'
  | 'surveyVersionId'
  | 'channels'
  | 'audience'
  | 'message'
  | 'reminders'
  | 'sending'
  | 'startsAt'
  | 'closesOn'
>;

export const emptyCampaign: CampaignInput = {
  name: '',
  surveyId: '',
  surveyVersionId: '',
  channels: [{ channel: 'email', afterDays: 0 }],
  audience: {},
  message: { senderName: null, senderAddress: null, subject: null, greeting: null, body: null, firstQuestion: true },
  reminders: [{ afterDays: 4, subject: null, body: null }],
  sending: { window: { from: '09:00', until: '20:00', weekdays: [1, 2, 3, 4, 5, 6, 7] }, spreadHours: 0, waitDays: 3 },
  startsAt: null,
  closesOn: null,
};

export function inputOf(campaign: Campaign): CampaignInput {
  const { name, surveyId, surveyVersionId, channels, audience, message, reminders, sending, startsAt, closesOn } =
    campaign;
  return { name, surveyId, surveyVersionId, channels, audience, message, reminders, sending, startsAt, closesOn };
}

/** Reminders go by the way that asks first, and only mails and letters remind. */
export function reminds({ channels }: Pick<CampaignInput, 'channels'>): boolean {
  return channels[0]?.channel === 'email' || channels[0]?.channel === 'post';
}

export function asksByMail({ channels }: Pick<CampaignInput, 'channels'>): boolean {
  return channels.some(({ channel }) => channel === 'email');
}

/** What the API takes: no survey (its version says it), nothing empty in the audience. */
export function bodyOf({ surveyId: _, audience, reminders, ...rest }: CampaignInput) {
  return { ...rest, reminders: reminds(rest) ? reminders : [], audience: audienceBody(audience) };
}

export function audienceBody(audience: Audience): Audience {
  const kept = Object.entries(audience).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept);
}

/** The same to be counted while it is made: a condition that does not say yet what it compares with leaves nobody out. */
export function countedBody({ fields = [], ...audience }: Audience): Audience {
  return audienceBody({ ...audience, fields: fields.filter(({ is, value }) => is === 'empty' || value !== undefined) });
}
