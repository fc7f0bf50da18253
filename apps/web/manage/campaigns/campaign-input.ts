import type { Audience, Campaign, Message, Reminder } from '../api/campaigns';

/** A campaign as it is being made. */
export interface CampaignInput {
  name: string;
  surveyId: string;
  surveyVersionId: string;
  audience: Audience;
  message: Message;
  reminders: Reminder[];
  startsAt: string | null;
  closesOn: string | null;
}

export const emptyCampaign: CampaignInput = {
  name: '',
  surveyId: '',
  surveyVersionId: '',
  audience: {},
  message: { senderName: null, subject: null, greeting: null, body: null, firstQuestion: true },
  reminders: [{ afterDays: 4, subject: null, body: null }],
  startsAt: null,
  closesOn: null,
};

export function inputOf(campaign: Campaign): CampaignInput {
  const { name, surveyId = '', surveyVersionId, audience, message, reminders, startsAt, closesOn } = campaign;
  return { name, surveyId, surveyVersionId, audience, message, reminders, startsAt, closesOn };
}

/** What the API takes: no survey (its version says it), nothing empty in the audience. */
export function bodyOf({ surveyId: _, audience, ...rest }: CampaignInput) {
  return { ...rest, audience: audienceBody(audience) };
}

export function audienceBody(audience: Audience): Audience {
  const kept = Object.entries(audience).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept);
}
