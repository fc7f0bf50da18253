import type { Body, Case } from '#api';
import { Button, Group, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useMay } from '../session/use-me';
import { Card } from '../shell/card';
import { Refusal } from '../shell/asking/refusal';
import { useCaseTexts } from '../texts/cases/load-case-texts';
import { useTexts } from '../texts/texts-provider';
import { actsNow, type ActKind } from './acts-now';
import { ActFields, begun, type Act } from './act-fields';

/** What is to be done next, and everything else that can be: each asks for what it needs. */
export function NextStep({ one }: { one: Case }) {
  const texts = useCaseTexts();
  const { shell } = useTexts();
  const may = useMay();
  const [act, setAct] = useState<Act | null>(null);
  const write = useAct(
    (written: Act) => {
      const body: Body<'post', '/api/cases/{id}/events'> = { act: written, events: one.events.length };
      return api.post(`/cases/${one.id}/events`, body);
    },
    { stale: ['/cases'], untilRead: true, then: () => setAct(null) },
  );
  const acts = may('cases.work') ? actsNow(one) : [];
  const choose = (kind: ActKind) => {
    write.reset();
    // What needs no words is done at once.
    if (kind === 'acknowledged') write.mutate({ kind, words: null });
    else setAct(begun(kind, one));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (act !== null) write.mutate(act);
  };
  return (
    <Card title={texts.next} lead={texts.advice[one.state]}>
      {act === null ? (
        <Group gap="xs">
          {acts.map((kind, at) => (
            <Button
              key={kind}
              variant={at === 0 ? 'filled' : 'default'}
              loading={write.isPending}
              onClick={() => choose(kind)}
            >
              {texts.acts[kind]}
            </Button>
          ))}
        </Group>
      ) : (
        <form onSubmit={submit} aria-label={texts.acts[act.kind]}>
          <Stack>
            <strong>{texts.acts[act.kind]}</strong>
            <ActFields act={act} onChange={setAct} />
            <Group>
              <Button type="submit" loading={write.isPending}>
                {texts.write}
              </Button>
              <Button variant="default" onClick={() => setAct(null)}>
                {shell.cancel}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
      <Refusal problem={write.error} />
    </Card>
  );
}
