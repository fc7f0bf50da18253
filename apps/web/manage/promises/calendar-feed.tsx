import { Button, Group, TextInput } from '@mantine/core';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useRead } from '../api/use-read';
import { Card } from '../shell/card';
import { Loaded } from '../shell/loaded';
import { Refusal } from '../shell/asking/refusal';
import { usePromiseTexts } from '../texts/promises/load-promise-texts';
import { useFormat } from '../texts/use-format';

/** What is due, in the calendar that somebody uses anyway: behind a secret address, which is shown once. */
export function CalendarFeed() {
  const texts = usePromiseTexts();
  const format = useFormat();
  const feed = useRead('/promise-feed');
  const renew = useAct(() => api.post('/promise-feed'), { stale: ['/promise-feed'] });
  const end = useAct(() => api.delete('/promise-feed'), { stale: ['/promise-feed'], then: () => renew.reset() });
  return (
    <Card title={texts.feed} lead={texts.feedLead}>
      <Loaded of={feed} height={80}>
        {({ madeAt }) => (
          <>
            {renew.data && (
              <TextInput
                label={texts.address}
                description={texts.shownOnce}
                readOnly
                value={renew.data.url}
                onFocus={(event) => event.currentTarget.select()}
                mb="sm"
              />
            )}
            {madeAt !== null && <p style={{ margin: '0 0 8px' }}>{texts.madeAt(format.instant(madeAt))}</p>}
            <Group gap={8}>
              <Button size="sm" variant="default" loading={renew.isPending} onClick={() => renew.mutate(undefined)}>
                {madeAt === null ? texts.makeAddress : texts.renew}
              </Button>
              {madeAt !== null && (
                <Button size="sm" variant="default" loading={end.isPending} onClick={() => end.mutate(undefined)}>
                  {texts.endAddress}
                </Button>
              )}
            </Group>
            <Refusal problem={renew.error ?? end.error} />
          </>
        )}
      </Loaded>
    </Card>
  );
}
