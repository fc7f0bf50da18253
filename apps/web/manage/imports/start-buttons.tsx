import type { ImportFound } from '#api';
import { Button, Group } from '@mantine/core';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { Refusal } from '../shell/asking/refusal';
import { useTexts } from '../texts/texts-provider';

interface Props {
  waiting: ImportFound;
  mapping: unknown;
  /** What must be chosen before. */
  still: string[];
  onStarted: () => void;
}

/** Look first what would change, or import at once. */
export function StartButtons({ waiting, mapping, still, onStarted }: Props) {
  const texts = useTexts();
  const start = useAct((check: boolean) => api.post(`/imports/${waiting.id}/start`, { mapping, check }), {
    stale: ['/imports'],
    then: onStarted,
  });
  const cancel = useAct(() => api.post(`/imports/${waiting.id}/cancel`), {
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
