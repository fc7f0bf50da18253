import type { Campaign, CampaignStatus } from '#api';
import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useMay, useMe } from '../session/use-me';
import { AskModal } from '../shell/asking/ask-modal';
import { languageNames, languages } from '../texts/language';
import { useLanguage, useTexts } from '../texts/texts-provider';
import { asksByMail } from './edit/campaign-input';
import { StartCampaign } from './edit/start-campaign';

type Act = 'start' | 'pause' | 'resume' | 'cancel';

const possible: Record<CampaignStatus, Act[]> = {
  draft: ['start', 'cancel'],
  scheduled: ['cancel'],
  running: ['pause', 'cancel'],
  paused: ['resume', 'cancel'],
  finished: [],
  cancelled: [],
};

export function CampaignActions({ campaign, status }: { campaign: Campaign; status: CampaignStatus }) {
  const { campaigns: texts, shell } = useTexts();
  const may = useMay();
  const [asking, setAsking] = useState<Act | 'test' | null>(null);
  const act = useAct((what: Act) => api.post(`/campaigns/${campaign.id}/${what}`), {
    stale: ['/campaigns'],
    then: () => setAsking(null),
  });
  const navigate = useNavigate();
  const copy = useAct(() => api.post(`/campaigns/${campaign.id}/copy`), {
    stale: ['/campaigns'],
    then: ({ id }) => void navigate(`/campaigns/${id}/edit`),
  });
  if (!may('campaigns.change')) return null;
  const press = (what: Act) => (what === 'start' || what === 'cancel' ? setAsking(what) : act.mutate(what));
  return (
    <>
      {asksByMail(campaign) && (
        <Button variant="default" onClick={() => setAsking('test')}>
          {texts.testSend}
        </Button>
      )}
      <Button variant="default" loading={copy.isPending} onClick={() => copy.mutate(undefined)}>
        {shell.copy}
      </Button>
      {status === 'draft' && (
        <Button variant="default" component={Link} to={`/campaigns/${campaign.id}/edit`}>
          {shell.edit}
        </Button>
      )}
      {possible[status].map((what) => (
        <Button
          key={what}
          variant={what === 'start' || what === 'resume' ? 'filled' : 'default'}
          onClick={() => press(what)}
        >
          {texts.acts[what]}
        </Button>
      ))}
      {asking === 'start' && (
        <StartCampaign
          campaign={campaign}
          onStart={() => act.mutate('start')}
          onClose={() => setAsking(null)}
          busy={act.isPending}
          problem={act.error}
        />
      )}
      {asking === 'cancel' && (
        <AskModal
          title={texts.ask.cancel}
          confirm={texts.acts.cancel}
          grave
          onClose={() => setAsking(null)}
          onConfirm={() => act.mutate('cancel')}
          busy={act.isPending}
          problem={act.error}
        >
          <p style={{ margin: 0 }}>{texts.askWhat.cancel}</p>
        </AskModal>
      )}
      {asking === 'test' && <TestSend campaign={campaign} onClose={() => setAsking(null)} />}
    </>
  );
}

function TestSend({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) {
  const { texts, language } = useLanguage();
  const [email, setEmail] = useState(useMe().person.email);
  const [chosen, setChosen] = useState<string>(language);
  const send = useAct(() => api.post(`/campaigns/${campaign.id}/test-send`, { email, language: chosen }), {
    then: () => {
      notifications.show({ message: texts.campaigns.testSent(email) });
      onClose();
    },
  });
  return (
    <AskModal
      title={texts.campaigns.testSend}
      confirm={texts.campaigns.testSend}
      onClose={onClose}
      onConfirm={() => send.mutate(undefined)}
      busy={send.isPending}
      problem={send.error}
    >
      <Stack>
        <p style={{ margin: 0 }}>{texts.campaigns.testSendWhat}</p>
        <TextInput
          type="email"
          required
          label={texts.access.email}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <NativeSelect
          label={texts.shell.language}
          value={chosen}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      </Stack>
    </AskModal>
  );
}
