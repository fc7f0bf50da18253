import type { PrintRun } from '#api';
import { Alert, Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useParams } from 'react-router';
import { api } from '../api/api';
import { address } from '../api/request';
import { useAct } from '../api/use-act';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import { AskModal } from '../shell/asking/ask-modal';
import { Refusal } from '../shell/asking/refusal';
import { Card } from '../shell/card';
import { Facts } from '../shell/facts';
import { Icon } from '../shell/icon';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { languageNames } from '../texts/language';
import { useTexts } from '../texts/texts-provider';
import { useFormat } from '../texts/use-format';
import { AnsweredTwice } from './answered-twice';
import { ReturnedCard } from './returned-card';
import { RunState } from './run-state';

/** One print run: its PDF, and what became of its sheets. */
export function Run() {
  const texts = useTexts();
  const { runId = '' } = useParams();
  const run = useRead(`/print-runs/${runId}`, {
    every: (last) => (last?.state === 'printing' ? 1_000 : 10_000),
  });
  return (
    <Page
      title={run.data?.name ?? texts.places.paper}
      lead={run.data?.survey}
      back={{ to: '/paper', name: texts.places.paper }}
      actions={run.data && <Download run={run.data} />}
    >
      <Loaded of={run}>
        {(found) => (
          <>
            {found.state === 'printed' && <ReturnedCard run={found} />}
            {found.sheets.answeredBefore > 0 && <AnsweredTwice runId={found.id} />}
            <About run={found} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Download({ run }: { run: PrintRun }) {
  const { paper: texts } = useTexts();
  const may = useMay();
  // Personal sheets are in the files of their letters.
  if (run.state !== 'printed' || run.kind === 'personal' || !may('paper.change')) return null;
  return (
    <Button
      component="a"
      href={address(`/print-runs/${run.id}/sheets.pdf`)}
      download
      leftSection={<Icon name="download" size={16} />}
    >
      {texts.download}
    </Button>
  );
}

function About({ run }: { run: PrintRun }) {
  const { paper: texts, filters } = useTexts();
  const format = useFormat();
  const may = useMay();
  const again = useAct(() => api.post(`/print-runs/${run.id}/print-again`), { stale: ['/print-runs'] });
  const days = format.number(run.keepDays);
  const printed: [string, React.ReactNode][] =
    run.kind !== 'copied'
      ? [[texts.copies, `${format.number(run.copies)}, ${texts.pagesEach(format.number(run.pages))}`]]
      : [[texts.kind, texts.kinds.copied]];
  return (
    <Card
      title={texts.about}
      lead={run.closedAt === null ? undefined : texts.closedOn(format.instant(run.closedAt), days)}
      actions={<RunState run={run} />}
    >
      {run.state === 'printing' && <p role="status">{texts.waiting}</p>}
      {run.state === 'failed' && (
        <Alert color="ember" icon={<Icon name="warning" />} mb="md">
          {texts.failedAdvice}
        </Alert>
      )}
      {run.state === 'printed' && run.kind !== 'personal' && run.closedAt === null && (
        <p className="quiet">{texts.howTo}</p>
      )}
      <Facts
        facts={[
          ...printed,
          [texts.language, languageNames[run.language]],
          [texts.size, texts.sizes[run.paper]],
          [texts.textSize, texts.textSizes[run.textSize]],
          [filters.survey, `${run.survey}, ${texts.version(format.number(run.versionNumber))}`],
          [texts.store, run.store?.name ?? texts.noStore],
          [texts.ordered, format.instant(run.createdAt)],
        ]}
      />
      {may('paper.change') && (
        <Group mt="lg">
          {run.state === 'failed' && (
            <Button onClick={() => again.mutate(undefined)} loading={again.isPending}>
              {texts.again}
            </Button>
          )}
          {run.state === 'printed' && (run.closedAt === null ? <CloseRun run={run} /> : <Reopen run={run} />)}
        </Group>
      )}
      <Refusal problem={again.error} />
    </Card>
  );
}

function CloseRun({ run }: { run: PrintRun }) {
  const { paper: texts } = useTexts();
  const format = useFormat();
  const [asking, ask] = useDisclosure(false);
  const close = useAct(() => api.post(`/print-runs/${run.id}/close`), { stale: ['/print-runs'], then: ask.close });
  return (
    <>
      <Button variant="default" onClick={ask.open}>
        {texts.close}
      </Button>
      {asking && (
        <AskModal
          title={texts.closeTitle}
          confirm={texts.close}
          onClose={ask.close}
          onConfirm={() => close.mutate(undefined)}
          busy={close.isPending}
          problem={close.error}
        >
          <p style={{ margin: 0 }}>{texts.closeWhat(format.number(run.keepDays))}</p>
        </AskModal>
      )}
    </>
  );
}

function Reopen({ run }: { run: PrintRun }) {
  const { paper: texts } = useTexts();
  const reopen = useAct(() => api.post(`/print-runs/${run.id}/reopen`), { stale: ['/print-runs'] });
  return (
    <Button variant="default" onClick={() => reopen.mutate(undefined)} loading={reopen.isPending}>
      {texts.reopen}
    </Button>
  );
}
