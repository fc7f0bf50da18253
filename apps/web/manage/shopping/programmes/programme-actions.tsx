import type { Programme, ProgrammeState } from '#api';
import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Problem } from '../../api/problem';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { useMay } from '../../session/use-me';
import { AskModal } from '../../shell/asking/ask-modal';
import { Icon } from '../../shell/icon';
import { Refusal } from '../../shell/asking/refusal';
import { useTexts } from '../../texts/texts-provider';

type Act = 'start' | 'resume' | 'pause' | 'finish';

const possible: Record<ProgrammeState, Act[]> = {
  draft: ['start', 'finish'],
  running: ['pause', 'finish'],
  paused: ['resume', 'finish'],
  finished: [],
};

export function ProgrammeActions({ programme }: { programme: Programme }) {
  const { shopping, shell } = useTexts();
  const texts = shopping.programmes;
  const may = useMay();
  const [finishing, setFinishing] = useState(false);
  const act = useAct((what: Act) => api.post(`/programmes/${programme.id}/${what === 'resume' ? 'start' : what}`), {
    stale: ['/programmes'],
    then: () => setFinishing(false),
  });
  if (!may('shopping.change')) return null;
  return (
    <>
      {programme.state !== 'finished' && (
        <Button variant="default" component={Link} to={`/programmes/${programme.id}/edit`}>
          {shell.edit}
        </Button>
      )}
      {possible[programme.state].map((what) => (
        <Button
          key={what}
          variant={what === 'start' || what === 'resume' ? 'filled' : 'default'}
          loading={act.isPending && act.variables === what}
          onClick={() => (what === 'finish' ? setFinishing(true) : act.mutate(what))}
        >
          {texts.acts[what]}
        </Button>
      ))}
      {finishing ? (
        <AskModal
          title={texts.finishTitle}
          confirm={texts.acts.finish}
          grave
          onConfirm={() => act.mutate('finish')}
          onClose={() => setFinishing(false)}
          busy={act.isPending}
          problem={act.error}
        >
          <p style={{ margin: 0 }}>{texts.finishWhat}</p>
        </AskModal>
      ) : (
        <NotReady problem={act.error} />
      )}
    </>
  );
}

/** What is missing before it can start, in the reader's language. */
function NotReady({ problem }: { problem: Problem | null }) {
  const { shopping } = useTexts();
  const words: Record<string, string> = shopping.programmes.missing;
  if (problem?.code !== 'programme_not_ready') return <Refusal problem={problem} />;
  return (
    <Alert color="ember" icon={<Icon name="warning" />} role="alert" title={shopping.problems.programme_not_ready}>
      <ul style={{ margin: 0, paddingLeft: '1.1rem' }}>
        {problem.findings.map(({ code, message }) => (
          <li key={code}>{words[code] ?? message}</li>
        ))}
      </ul>
    </Alert>
  );
}
