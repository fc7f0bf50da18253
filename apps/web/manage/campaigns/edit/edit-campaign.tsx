import type { Campaign } from '#api';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { useRead } from '../../api/use-read';
import { useMe } from '../../session/use-me';
import columns from '../../shell/columns.module.css';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { Refusal } from '../../shell/asking/refusal';
import { isLanguage } from '../../texts/language';
import { useTexts } from '../../texts/texts-provider';
import { AudienceCounted } from './audience-counted';
import { AudienceFields } from './audience-fields';
import { asksByMail, bodyOf, emptyCampaign, inputOf, reminds, type CampaignInput } from './campaign-input';
import { CarriedByChannels } from './carried-by-channels';
import { ChannelFields } from './channel-fields';
import { LetterFields } from './letter-fields';
import { MessageFields } from './message-fields';
import { MessagePreview } from './message-preview';
import { ReminderFields } from './reminder-fields';
import { ScheduleFields } from './schedule-fields';
import { SendingFields } from './sending-fields';
import { StartCampaign } from './start-campaign';
import { SurveyFields } from './survey-fields';

/** Make a campaign, or change one that has not started. */
export function EditCampaign() {
  const texts = useTexts();
  const { campaignId } = useParams();
  const campaign = useRead(campaignId ? `/campaigns/${campaignId}` : null);
  return (
    <Page
      title={campaign.data?.name ?? texts.campaigns.make}
      back={{ to: campaignId ? `/campaigns/${campaignId}` : '/campaigns', name: texts.places.campaigns }}
    >
      {campaignId ? (
        <Loaded of={campaign}>
          {(found) => <Parts key={found.id} start={inputOf(found)} campaignId={found.id} />}
        </Loaded>
      ) : (
        <Parts start={emptyCampaign} />
      )}
    </Page>
  );
}

function Parts({ start, campaignId }: { start: CampaignInput; campaignId?: string }) {
  const texts = useTexts();
  const navigate = useNavigate();
  const { organisation } = useMe();
  const [input, setInput] = useState(start);
  const surveys = useRead('/surveys').data?.items ?? [];
  const languages = surveys.find(({ id }) => id === input.surveyId)?.languages ?? [
    isLanguage(organisation.language) ? organisation.language : 'en',
  ];
  const set = (part: Partial<CampaignInput>) => setInput((before) => ({ ...before, ...part }));
  const keep = () =>
    campaignId ? api.patch(`/campaigns/${campaignId}`, bodyOf(input)) : api.post('/campaigns', bodyOf(input));
  const save = useAct(keep, {
    stale: ['/campaigns'],
    then: (saved) => campaignId ?? void navigate(`/campaigns/${saved.id}/edit`, { replace: true }),
  });
  // What is asked about is what is kept: saved first, then counted and confirmed.
  const [asked, setAsked] = useState<Campaign | null>(null);
  const prepare = useAct(keep, { stale: ['/campaigns'], then: setAsked });
  const begin = useAct(({ id }: Campaign) => api.post(`/campaigns/${id}/start`), {
    stale: ['/campaigns'],
    then: () => void navigate(`/campaigns/${asked?.id}`),
  });
  const leave = () => {
    if (asked && !campaignId) void navigate(`/campaigns/${asked.id}/edit`, { replace: true });
    setAsked(null);
  };
  const ready = input.name.trim() !== '' && input.surveyVersionId !== '';
  return (
    <form
      className={columns.stack}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(undefined);
      }}
    >
      <div className={columns.columns}>
        <div className={columns.stack}>
          <SurveyFields input={input} onChange={set} />
          <AudienceFields audience={input.audience} onChange={(audience) => set({ audience })} />
          <ChannelFields channels={input.channels} onChange={(channels) => set({ channels })} />
          <CarriedByChannels {...input} />
          {asksByMail(input) && (
            <MessageFields message={input.message} languages={languages} onChange={(message) => set({ message })} />
          )}
          {input.channels.some(({ channel }) => channel === 'post') && (
            <LetterFields message={input.message} languages={languages} onChange={(message) => set({ message })} />
          )}
          {reminds(input) && (
            <ReminderFields
              reminders={input.reminders}
              languages={languages}
              onChange={(reminders) => set({ reminders })}
            />
          )}
          <ScheduleFields input={input} onChange={set} />
          <SendingFields sending={input.sending} onChange={(sending) => set({ sending })} />
        </div>
        <div className={`${columns.stack} ${columns.sticky}`}>
          <AudienceCounted audience={input.audience} channels={input.channels} campaignId={campaignId} />
          {asksByMail(input) && (
            <MessagePreview
              campaignId={campaignId}
              languages={languages}
              reminders={reminds(input) ? input.reminders.length : 0}
              saved={save.submittedAt}
            />
          )}
        </div>
      </div>
      <Refusal problem={save.error ?? prepare.error} />
      <Group>
        <Button type="submit" variant="default" loading={save.isPending} disabled={!ready}>
          {texts.campaigns.saveDraft}
        </Button>
        <Button onClick={() => prepare.mutate(undefined)} loading={prepare.isPending} disabled={!ready}>
          {input.startsAt ? texts.campaigns.schedule : texts.campaigns.start}
        </Button>
        {asked && (
          <StartCampaign
            campaign={asked}
            onStart={() => begin.mutate(asked)}
            onClose={leave}
            busy={begin.isPending}
            problem={begin.error}
          />
        )}
        {save.isSuccess && (
          <span className="quiet" role="status">
            {texts.shell.saved}
          </span>
        )}
      </Group>
    </form>
  );
}
