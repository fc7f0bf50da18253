import type { TelephoneLine } from '#api';
import { Alert, Button } from '@mantine/core';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useMay } from '../session/use-me';
import { Card } from '../shell/card';
import { Icon } from '../shell/icon';
import { Refusal } from '../shell/asking/refusal';
import { useTexts } from '../texts/texts-provider';
import { useFormat } from '../texts/use-format';

/** How the line fares, and what to do where it does not. */
export function LineCard({ line }: { line: TelephoneLine }) {
  const { telephone: texts } = useTexts();
  const { provider, number, host, callsPerSecond, callsAtOnce } = line;
  return (
    <Card title={texts.line} lead={provider === 'simulated' ? texts.simulated : texts.real(host ?? provider, number)}>
      <p style={{ margin: 0 }}>{texts.pace(callsPerSecond, callsAtOnce)}</p>
      {!line.isReachable && (
        <Alert color="ember" icon={<Icon name="warning" />} mt="md">
          {texts.unreachable}
        </Alert>
      )}
      {line.fault !== null && (
        <Alert color="ember" icon={<Icon name="warning" />} mt="md">
          {texts.faults[line.fault]} {texts.byHand}
        </Alert>
      )}
      {line.trouble !== null && <Trouble line={line} trouble={line.trouble} />}
    </Card>
  );
}

function Trouble({ line, trouble }: { line: TelephoneLine; trouble: NonNullable<TelephoneLine['trouble']> }) {
  const { telephone: texts } = useTexts();
  const format = useFormat();
  const may = useMay();
  const goOn = useAct(() => api.post('/telephone/line/go-on', {}), { stale: ['/telephone'] });
  const { since, stoppedAt, restsUntil, failures, detail } = line;
  return (
    <Alert color="ember" icon={<Icon name="warning" />} mt="md" title={texts.down(format.instant(since ?? ''))}>
      <p style={{ margin: 0 }}>
        {texts.troubles[trouble]} {texts.failures(failures)}{' '}
        {stoppedAt === null ? texts.rests(format.instant(restsUntil ?? since ?? '')) : texts.stopped}
      </p>
      {detail !== null && <code>{detail}</code>}
      <p style={{ margin: 0 }}>{texts.byHand}</p>
      {stoppedAt !== null && may('calls.supervise') && (
        <Button mt="sm" loading={goOn.isPending} onClick={() => goOn.mutate(undefined)}>
          {texts.goOn}
        </Button>
      )}
      {goOn.error && <Refusal problem={goOn.error} />}
    </Alert>
  );
}
