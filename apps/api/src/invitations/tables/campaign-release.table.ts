import { byDefault, moment, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** How far a campaign’s invitations are written. */
export const CampaignReleaseTable = defineTable('campaign_releases', ['organisationId', 'campaignId'], {
  organisationId: uuid(),
  campaignId: uuid(),
  decidedUntil: orNull(uuid()),
  lastCustomerId: orNull(uuid()),
  drawnUntil: orNull(text()),
  beganAt: byDefault(moment()),
});
