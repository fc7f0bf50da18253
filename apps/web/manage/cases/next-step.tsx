import type { Body, Case } from '#api';
import { Alert, Button, Group, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import { Card } from '../shell/card';
import { Refusal } from '../shell/asking/refusal';
import { useCaseTexts } from '../texts/cases/load-case-texts';
import { useTexts } from '../texts/texts-provider';
import { useFormat } from '../texts/use-format';
import { actsNow, type ActKind } from './acts-now';
import type { Act } from './act';
import { ActFields, begun } from './act-fields';

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
    if (kind === 'acknowledged' || kind === 'remedy_granted') write.mutate({ kind, words: null });
    else setAct(begun(kind, one));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (act !== null) write.mutate(act);
  };
  return (
    <Card title={texts.next} lead={texts.advice[one.state]}>
      <Waiting one={one} />
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
            <ActFields act={act} one={one} problem={write.error} onChange={setAct} />
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

/** A remedy that waits for somebody's yes. */
function Waiting({ one }: { one: Case }) {
  const texts = useCaseTexts();
  const format = useFormat();
  const currency = useRead('/case-settings').data?.currency ?? '';
  // Once it is answered, or the case is opened again, nothing waits.
  const ends = ['remedy_granted', 'remedy_refused', 'settled', 'closed', 'withdrawn', 'reopened'];
  const asked = one.events.findLast(({ kind }) => kind === 'remedy_asked' || ends.includes(kind));
  const { remedy, cost = 0 } = asked?.details ?? {};
  if (asked?.kind !== 'remedy_asked' || !remedy) return null;
  return (
    <Alert role="status" mb="sm">
      {texts.setting.waitsForYes(texts.remedies[remedy], `${format.number(cost, 2)} ${currency}`)}
      {asked?.words && <div style={{ whiteSpace: 'pre-wrap' }}>{asked.words}</div>}
    </Alert>
  );
}
