import { byDefault, moment, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** Somebody whom a campaign did not ask, and why. */
export const CampaignSkipTable = defineTable('campaign_skips', ['organisationId', 'campaignId', 'customerId'], {
  organisationId: uuid(),
  campaignId: uuid(),
  customerId: uuid(),
  reason: text(),
  at: byDefault(moment()),
  storeId: orNull(uuid()),
});
