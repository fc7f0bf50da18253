import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { Audience, AudienceCount } from '../api/campaigns';
import type { Problem } from '../api/problem';
import { request } from '../api/request';
import { Card } from '../shell/card';
import { Failed } from '../shell/failed';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import classes from './audience-counted.module.css';
import { audienceBody } from './campaign-input';
import { Skips } from './skips';

/** How many that would be, live, and why the others are left out. */
export function AudienceCounted({ audience, campaignId }: { audience: Audience; campaignId: string | undefined }) {
  const { campaigns: texts } = useTexts();
  const format = useFormat();
  const [settled] = useDebouncedValue(JSON.stringify(audienceBody(audience)), 400);
  const counted = useQuery<AudienceCount, Problem>({
    queryKey: ['/campaigns/audience', settled, campaignId],
    queryFn: ({ signal }) =>
      request<AudienceCount>('POST', '/campaigns/audience', {
        body: { audience: JSON.parse(settled) as Audience, ...(campaignId ? { campaignId } : {}) },
        signal,
      }),
    placeholderData: (before) => before,
  });
  const count = counted.data;
  return (
    <Card title={texts.audience}>
      {counted.error && <Failed problem={counted.error} retry={() => void counted.refetch()} />}
      {count && (
        <div aria-live="polite" className={counted.isPlaceholderData ? classes.waiting : undefined}>
          <p className={`${classes.big} num`}>{format.number(count.willBeAsked)}</p>
          <p className={classes.of}>{texts.willBeAsked(count.customers)}</p>
          <Skips skips={count.skips} />
        </div>
      )}
    </Card>
  );
}
