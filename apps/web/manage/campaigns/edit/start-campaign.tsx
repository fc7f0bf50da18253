import type { Campaign } from '#api';
import { Alert } from '@mantine/core';
import type { Problem } from '../../api/problem';
import { useRead } from '../../api/use-read';
import { AskModal } from '../../shell/asking/ask-modal';
import { Failed } from '../../shell/failed';
import { Icon } from '../../shell/icon';
import { Waiting } from '../../shell/waiting';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import { asksByMail, audienceBody } from './campaign-input';
import { ChannelsCounted } from './channels-counted';
import { useAudienceCount } from './use-audience-count';

interface Props {
  campaign: Campaign;
  onStart: () => void;
  onClose: () => void;
  busy: boolean;
  problem: Problem | null;
}

/** Asks before mails leave: how many people get one, by which server, and from when on. */
export function StartCampaign({ campaign, onStart, onClose, busy, problem }: Props) {
  const { campaigns: texts, asking } = useTexts();
  const format = useFormat();
  const { channels } = campaign;
  const counted = useAudienceCount(
    JSON.stringify({ audience: audienceBody(campaign.audience), channels }),
    campaign.id,
  );
  const relay = useRead(asksByMail(campaign) ? '/mail-health/relay' : null).data;
  const count = counted.data;
  return (
    <AskModal
      title={texts.ask.start}
      confirm={texts.acts.start}
      onConfirm={onStart}
      onClose={onClose}
      busy={busy}
      problem={problem}
    >
      {counted.error && <Failed problem={counted.error} retry={() => void counted.refetch()} />}
      {!count && !counted.error && <Waiting />}
      {count && (
        <p style={{ margin: 0 }}>
          <strong>{texts.startAsks(format.number(count.willBeAsked))}</strong> {texts.willBeAsked(count.customers)}.
        </p>
      )}
      {count && channels.some(({ channel }) => channel !== 'email') && (
        <div>
          <ChannelsCounted byChannel={count.byChannel} />
        </div>
      )}
      {channels.some(({ channel }) => channel === 'post') && <p style={{ margin: 0 }}>{asking.startByPost}</p>}
      {channels.some(({ channel }) => channel === 'phone') && <p style={{ margin: 0 }}>{asking.startByPhone}</p>}
      {relay && relay.host !== null && <p style={{ margin: 0 }}>{texts.startThrough(relay.host)}</p>}
      {relay && relay.host === null && (
        <Alert color="ember" icon={<Icon name="warning" />}>
          {texts.startCaught}
        </Alert>
      )}
      <p style={{ margin: 0 }}>
        {campaign.startsAt ? `${texts.startsAt}: ${format.instant(campaign.startsAt)}. ` : ''}
        {texts.askWhat.start}
      </p>
    </AskModal>
  );
}
