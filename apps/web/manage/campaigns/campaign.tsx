import type { CampaignProgress } from '#api';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { useRead } from '../api/use-read';
import columns from '../shell/columns.module.css';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { LettersCard } from '../post/letters-card';
import { CampaignActions } from './campaign-actions';
import { CampaignNumbers } from './campaign-numbers';
import { ChannelProgress } from './channel-progress';
import { CampaignStatus } from './campaign-status';
import { InvitationList } from './invitation-list';
import { LedgerCard } from './ledger-card';
import { SentByDay } from './sent-by-day';
import { SendingSuspended } from './sending-suspended';
import { SkippedPeople } from './skipped-people';
import { WhyAsked } from './why-asked';

/** States that change by themselves. */
const moving: readonly CampaignProgress['status'][] = ['scheduled', 'running'];
const often = 2_000;
const seldom = 15_000;

function isOf(path: unknown, campaignId: string): boolean {
  const own = `/campaigns/${campaignId}`;
  return typeof path === 'string' && path.startsWith(own) && path !== `${own}/progress`;
}

/** How a campaign is going. Sending goes on whether or not anyone looks. */
export function Campaign() {
  const texts = useTexts();
  const format = useFormat();
  const { campaignId = '' } = useParams();
  const campaign = useRead(`/campaigns/${campaignId}`);
  const client = useQueryClient();
  const progress = useRead(`/campaigns/${campaignId}/progress`, {
    every: (last) => (last && !moving.includes(last.status) ? seldom : often),
  });
  const found = campaign.data;
  const status = progress.data?.status ?? found?.status;
  // The page goes by the state that it was told last, whoever changed it: so does everything else on it.
  useEffect(() => {
    void client.invalidateQueries({ predicate: ({ queryKey }) => isOf(queryKey[0], campaignId) });
  }, [status, client, campaignId]);
  return (
    <Page
      title={found?.name ?? texts.places.campaigns}
      back={{ to: '/campaigns', name: texts.places.campaigns }}
      lead={
        found && (
          <>
            <CampaignStatus status={status ?? found.status} /> {found.surveyName}
            {found.startsAt && ` · ${format.instant(found.startsAt)}`}
          </>
        )
      }
      actions={found && <CampaignActions campaign={found} status={status ?? found.status} />}
    >
      <SendingSuspended />
      <Loaded of={progress}>
        {(numbers) => (
          <>
            <CampaignNumbers campaignId={campaignId} progress={numbers} />
            {numbers.byChannel.some(({ channel }) => channel === 'post') && <LettersCard campaignId={campaignId} />}
            <ChannelProgress byChannel={numbers.byChannel} />
            <div className={columns.columns}>
              <div className={columns.stack}>
                <SentByDay byDay={numbers.byDay} />
                <LedgerCard campaignId={campaignId} />
              </div>
              <div className={columns.stack}>
                <SkippedPeople campaignId={campaignId} skips={numbers.skips} />
                <WhyAsked campaignId={campaignId} />
              </div>
            </div>
            <InvitationList campaignId={campaignId} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
