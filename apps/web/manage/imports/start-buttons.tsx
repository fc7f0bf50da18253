import { Button, Group } from '@mantine/core';
import type { ImportRow, WaitingImport } from '../api/imports';
import { request } from '../api/request';
import { useAct } from '../api/use-act';
import { Refusal } from '../shell/refusal';
import { useTexts } from '../texts/texts-provider';

interface Props {
  waiting: WaitingImport;
  mapping: unknown;
  /** What must be chosen before. */
  still: string[];
  onStarted: () => void;
}

/** Look first what would change, or import at once. */
export function StartButtons({ waiting, mapping, still, onStarted }: Props) {
  const texts = useTexts();
  const start = useAct(
    (check: boolean) => request<ImportRow>('POST', `/imports/${waiting.id}/start`, { body: { mapping, check } }),
    { stale: ['/imports'], then: onStarted },
  );
  const cancel = useAct(() => request('POST', `/imports/${waiting.id}/cancel`), {
    stale: ['/imports'],
    then: onStarted,
  });
  const isReady = still.length === 0 && mapping !== undefined;
  return (
    <>
      <Refusal problem={start.error ?? cancel.error} />
      {still.length > 0 && (
        <p className="quiet" role="status">
          {texts.imports.stillMissing(still.join(', '))}
        </p>
      )}
      <Group>
        <Button onClick={() => start.mutate(true)} loading={start.isPending} disabled={!isReady}>
          {texts.imports.check}
        </Button>
        <Button variant="default" onClick={() => start.mutate(false)} disabled={!isReady || start.isPending}>
          {texts.imports.importNow}
        </Button>
        {waiting.status === 'waiting' && (
          <Button variant="subtle" onClick={() => cancel.mutate(undefined)} loading={cancel.isPending}>
            {texts.shell.cancel}
          </Button>
        )}
      </Group>
    </>
  );
}
