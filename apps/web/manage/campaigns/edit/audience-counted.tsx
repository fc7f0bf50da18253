import type { Audience, CampaignChannel } from '#api';
import { useDebouncedValue } from '@mantine/hooks';
import { Card } from '../../shell/card';
import { Failed } from '../../shell/failed';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import classes from './audience-counted.module.css';
import { ChannelsCounted } from './channels-counted';
import { countedBody } from './campaign-input';
import { Skips } from './skips';
import { useAudienceCount } from './use-audience-count';

interface Props {
  audience: Audience;
  channels: readonly CampaignChannel[];
  campaignId: string | undefined;
}

/** How many that would be, live, and why the others are left out. */
export function AudienceCounted({ audience, channels, campaignId }: Props) {
  const { campaigns: texts } = useTexts();
  const format = useFormat();
  const [settled] = useDebouncedValue(JSON.stringify({ audience: countedBody(audience), channels }), 400);
  const counted = useAudienceCount(settled, campaignId);
  const count = counted.data;
  return (
    <Card title={texts.audience}>
      {counted.error && <Failed problem={counted.error} retry={() => void counted.refetch()} />}
      {count && (
        <div aria-live="polite" className={counted.isPlaceholderData ? classes.waiting : undefined}>
          <p className={`${classes.big} num`}>{format.number(count.willBeAsked)}</p>
          <p className={classes.of}>{texts.willBeAsked(count.customers)}</p>
          <Skips skips={count.skips} />
          <ChannelsCounted byChannel={count.byChannel} />
        </div>
      )}
    </Card>
  );
}
