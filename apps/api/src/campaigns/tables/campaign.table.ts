import { byDefault, day, json, moment, oneOf, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';
import type { Audience, CampaignChannel, CampaignMessage, CampaignReminder } from '../campaigns.dto.js';
import type { Sending } from '../sending.dto.js';

/** Who is asked what, when, and by which channels in order. */
export const CampaignTable = defineTable('campaigns', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  name: text(),
  surveyVersionId: uuid(),
  status: oneOf('draft', 'scheduled', 'running', 'paused', 'finished', 'cancelled'),
  audience: json<Audience>(),
  message: json<CampaignMessage>(),
  reminders: byDefault(json<CampaignReminder[]>()),
  startsAt: orNull(moment()),
  closesOn: orNull(day()),
  releasedAt: orNull(moment()),
  createdBy: orNull(uuid()),
  createdAt: byDefault(moment()),
  sending: byDefault(json<Partial<Sending>>()),
  /** The ways of asking, in order. */
  channels: byDefault(json<CampaignChannel[]>()),
});
