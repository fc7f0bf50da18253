import type { Import } from '#api';
import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { Link } from 'react-router';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { AskModal } from '../shell/asking/ask-modal';
import { Refusal } from '../shell/asking/refusal';
import { useTexts } from '../texts/texts-provider';
import { Rows, choicesOf } from './import-choices';

const places = { customers: '/customers', stores: '/stores', responses: '/responses' } as const;

interface Props {
  row: Import;
  onColumns: () => void;
}

/** What can be done with an import where it stands: cancel, go on, try again, undo. */
export function ImportActions({ row, onColumns }: Props) {
  if (row.status === 'running' || row.status === 'checking') return <Cancel row={row} />;
  if (row.status === 'checked' || row.status === 'failed' || row.status === 'cancelled')
    return <GoOn row={row} onColumns={onColumns} />;
  return <Finished row={row} />;
}

function Cancel({ row }: { row: Import }) {
  const texts = useTexts();
  const cancel = useAct(() => api.post(`/imports/${row.id}/cancel`), { stale: ['/imports'] });
  return (
    <>
      <Group mt="lg">
        <Button variant="default" onClick={() => cancel.mutate(undefined)} loading={cancel.isPending}>
          {texts.imports.cancel}
        </Button>
      </Group>
      <Refusal problem={cancel.error} />
    </>
  );
}

/** One step to go on after a check, or to try again after a failure: as it was, or leaving out what can't be used. */
function GoOn({ row, onColumns }: Props) {
  const { imports: texts } = useTexts();
  const [choices, setChoices] = useState(() => choicesOf(row.mapping));
  const mapping = { ...row.mapping, ...choices };
  const start = useAct((check: boolean) => api.post(`/imports/${row.id}/start`, { mapping, check }), {
    stale: ['/imports'],
  });
  // As it was, it would end as it did: what other choices change is looked at first.
  const isBlocked = row.bad > 0 && !choices.skipBadRows;
  if (row.hasFile === false) return <OtherFile row={row} isMain />;
  return (
    <Stack mt="lg" gap="sm">
      {row.bad > 0 && (
        <Rows kind={row.kind} value={choices} onChange={(part) => setChoices((before) => ({ ...before, ...part }))} />
      )}
      <Group>
        <Button onClick={() => start.mutate(isBlocked)} loading={start.isPending}>
          {isBlocked ? texts.check : choices.skipBadRows && row.bad > 0 ? texts.importGood : texts.importNow}
        </Button>
        <OtherFile row={row} />
        <Button variant="default" onClick={onColumns}>
          {texts.changeColumns}
        </Button>
      </Group>
      <Refusal problem={start.error} />
    </Stack>
  );
}

function OtherFile({ row, isMain = false }: { row: Import; isMain?: boolean }) {
  const { imports: texts } = useTexts();
  return (
    <Button component={Link} to={`/imports/new?kind=${row.kind}`} variant={isMain ? 'filled' : 'default'}>
      {row.bad > 0 ? texts.otherFile : texts.chooseFile}
    </Button>
  );
}

function Finished({ row }: { row: Import }) {
  const texts = useTexts();
  const [asking, ask] = useDisclosure(false);
  const undo = useAct(() => api.post(`/imports/${row.id}/undo`), {
    stale: ['/imports', '/customers', '/stores', '/responses', '/dashboards'],
    then: ask.close,
  });
  return (
    <Group mt="lg">
      <Button component={Link} to={places[row.kind]} variant="default">
        {texts.places[row.kind]}
      </Button>
      {row.canUndo && (
        <Button variant="default" color="ember" onClick={ask.open}>
          {texts.imports.undo}
        </Button>
      )}
      {asking && (
        <AskModal
          title={texts.imports.undoTitle}
          confirm={texts.imports.undo}
          grave
          onClose={ask.close}
          onConfirm={() => undo.mutate(undefined)}
          busy={undo.isPending}
          problem={undo.error}
        >
          <p style={{ margin: 0 }}>{texts.imports.undoWhat}</p>
        </AskModal>
      )}
    </Group>
  );
}
