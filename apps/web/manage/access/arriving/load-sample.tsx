import type { SampleProgress } from '#api';
import { Button, Progress, Stack } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { useRead } from '../../api/use-read';
import { useSignedIn } from '../../session/use-me';
import { Outside } from '../../shell/frame/outside';
import { Refusal } from '../../shell/asking/refusal';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import classes from './load-sample.module.css';

/** Loads the sample organisation, shows how far it is, and hands over the way in. */
export function LoadSample({ token }: { token: string }) {
  const texts = useTexts();
  const [begun, setBegun] = useState(false);
  const begin = useAct(() => api.post('/installation/sample', { token }), {
    then: () => setBegun(true),
  });
  const { mutate } = begin;
  useEffect(() => mutate(undefined), [mutate]);
  const progress = useRead(begun ? '/installation/sample' : null, { every: 700 }).data;
  const failed = progress?.status === 'failed';
  return (
    <Outside title={texts.firstVisit.sample} lead={texts.firstVisit.sampleLead}>
      <Stack>
        <Refusal problem={begin.error} />
        {failed && <p role="alert">{texts.firstVisit.sampleFailed(progress.message ?? '')}</p>}
        {(begin.error ?? failed) && <Button onClick={() => begin.mutate(undefined)}>{texts.shell.retry}</Button>}
        {progress?.status === 'running' && <Running progress={progress} />}
        {progress?.status === 'done' && progress.signIn && <Ready signIn={progress.signIn} />}
      </Stack>
    </Outside>
  );
}

function Running({ progress }: { progress: SampleProgress }) {
  const texts = useTexts();
  const { number } = useFormat();
  const part = progress.total > 0 ? (progress.done / progress.total) * 100 : 0;
  return (
    <div>
      <Progress value={part} size="lg" aria-label={texts.firstVisit.sample} />
      <p className="quiet num" role="status">
        {texts.firstVisit.sampleProgress(number(progress.done), number(progress.total))}
      </p>
    </div>
  );
}

function Ready({ signIn }: { signIn: { email: string; password: string } }) {
  const texts = useTexts();
  const navigate = useNavigate();
  const signedIn = useSignedIn();
  const enter = useAct(() => api.post('/sign-in', signIn), {
    then: (me) => {
      signedIn(me);
      void navigate('/', { replace: true });
    },
  });
  return (
    <Stack>
      <p role="status">{texts.firstVisit.sampleReady}</p>
      <dl className={classes.keys}>
        <dt>{texts.access.email}</dt>
        <dd>{signIn.email}</dd>
        <dt>{texts.access.password}</dt>
        <dd>{signIn.password}</dd>
      </dl>
      <Refusal problem={enter.error} />
      <Button onClick={() => enter.mutate(undefined)} loading={enter.isPending}>
        {texts.firstVisit.enter}
      </Button>
    </Stack>
  );
}
