import type { Row } from '../../database/table.js';
import type { Transaction } from '../../database/transaction.js';
import { drawnUntil, type JudgeOptions } from './judge-audience.js';
import type { Campaign } from '../../campaigns/campaigns.reads.js';
import { CampaignReleaseTable } from '../tables/campaign-release.table.js';

/** How far a campaign's release is. */
export type ReleaseProgress = Row<typeof CampaignReleaseTable>;

/** Customers, by their ids, who are decided on together. */
export interface ReleasePart {
  after: string | null;
  until: string | null;
  isLast: boolean;
}

/** What is known of a release that was begun, or its beginning: who is there, and where a sample ends, is settled once. */
export async function beginRelease(
  tx: Transaction,
  campaign: Campaign,
  options: JudgeOptions,
): Promise<ReleaseProgress> {
  const begun = await readProgress(tx, campaign.id);
  if (begun !== null) return begun;
  const last = await tx.first<{ id: string }>(
    'select id from customers where organisation_id = $1 order by id desc limit 1',
    [tx.organisationId],
  );
  await tx.table(CampaignReleaseTable).insert({
    campaignId: campaign.id,
    lastCustomerId: last?.id,
    drawnUntil: await drawnUntil(tx, campaign.audience, options),
  });
  return (await readProgress(tx, campaign.id)) as ReleaseProgress;
}

/** The next customers, so many at most. */
export async function nextPart(tx: Transaction, progress: ReleaseProgress, most: number): Promise<ReleasePart> {
  const { decidedUntil: after, lastCustomerId } = progress;
  const end = await tx.first<{ id: string }>(
    `select id from customers where organisation_id = $1 and ($2::uuid is null or id > $2) and id <= $3
     order by id offset $4 limit 1`,
    [tx.organisationId, after, lastCustomerId, most - 1],
  );
  const until = end?.id ?? lastCustomerId;
  return { after, until, isLast: until === lastCustomerId };
}

/** Notes how far it is; after the last part nothing is left to note. */
export async function noteProgress(tx: Transaction, campaignId: string, { until, isLast }: ReleasePart): Promise<void> {
  const releases = tx.table(CampaignReleaseTable);
  await (isLast ? releases.delete({ campaignId }) : releases.update({ campaignId }, { decidedUntil: until }));
}

function readProgress(tx: Transaction, campaignId: string): Promise<ReleaseProgress | null> {
  return tx.table(CampaignReleaseTable).findOneBy({ campaignId });
}
