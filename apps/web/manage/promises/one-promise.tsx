import type { Body, MadePromise } from '#api';
import { Badge, Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useMay } from '../session/use-me';
import { Refusal } from '../shell/asking/refusal';
import { usePromiseTexts } from '../texts/promises/load-promise-texts';
import { useTexts } from '../texts/texts-provider';
import { useFormat } from '../texts/use-format';

type Act = Body<'post', '/api/promises/{id}/events'>['act'];
type Asked = 'kept' | 'moved' | 'withdrawn';
const ways = ['phone', 'email', 'letter', 'in_person'] as const;
const colours = { open: 'teal', kept: 'teal', kept_late: 'gray', broken: 'ember', withdrawn: 'gray' } as const;

/** One promise: what, to whom, whether it is kept, and what is done with it next. */
export function OnePromise({ one, isInCase = false }: { one: MadePromise; isInCase?: boolean }) {
  const texts = usePromiseTexts();
  const format = useFormat();
  const may = useMay();
  const [asked, ask] = useState<Asked | null>(null);
  const write = useAct(
    (act: Act) => {
      const body: Body<'post', '/api/promises/{id}/events'> = { act, events: one.happened.length };
      return api.post(`/promises/${one.id}/events`, body);
    },
    { stale: ['/promises'], then: () => ask(null) },
  );
  const isOver = one.state !== 'open' && one.state !== 'broken';
  const kept = one.happened.find(({ kind }) => kind === 'kept');
  return (
    <article style={{ padding: '8px 0' }}>
      <Badge color={colours[one.state]}>{texts.states[one.state]}</Badge> <strong>{texts.kinds[one.kind]}</strong>
      <div className="quiet">
        {[one.customer ?? texts.nobody, one.store?.name ?? texts.desk, one.by].filter(Boolean).join(' · ')}
        {one.firstDueOn !== one.dueOn && <> · {texts.firstTold(format.day(one.firstDueOn))}</>}
      </div>
      {one.what !== null && <div style={{ whiteSpace: 'pre-wrap' }}>{one.what}</div>}
      {kept && (
        <div>
          {format.instant(kept.at)}
          {kept.channel && ` · ${texts.ways[kept.channel]}`}
        </div>
      )}
      {one.caseId !== null && !isInCase && <Link to={`/cases/${one.caseId}`}>{texts.theCase}</Link>}
      {!isOver && may('cases.work') && asked === null && (
        <Group gap={8} mt={6}>
          <Button size="sm" onClick={() => ask('kept')}>
            {texts.done}
          </Button>
          {one.state === 'open' && (
            <>
              <Button size="sm" variant="default" onClick={() => ask('moved')}>
                {texts.move}
              </Button>
              <Button size="sm" variant="default" onClick={() => ask('withdrawn')}>
                {texts.takeBack}
              </Button>
            </>
          )}
        </Group>
      )}
      {asked === 'kept' && (
        <Group gap={8} mt={6} role="group" aria-label={texts.how}>
          {ways.map((channel) => (
            <Button
              key={channel}
              size="sm"
              loading={write.isPending}
              onClick={() => write.mutate({ kind: 'kept', channel, words: null })}
            >
              {texts.ways[channel]}
            </Button>
          ))}
          <Cancel onCancel={() => ask(null)} />
        </Group>
      )}
      {(asked === 'moved' || asked === 'withdrawn') && (
        <WithHer
          asked={asked}
          one={one}
          busy={write.isPending}
          onWrite={(act) => write.mutate(act)}
          onCancel={() => ask(null)}
        />
      )}
      <Refusal problem={write.error} />
    </article>
  );
}

interface WithHerProps {
  asked: 'moved' | 'withdrawn';
  one: MadePromise;
  busy: boolean;
  onWrite: (act: Act) => void;
  onCancel: () => void;
}

/** What happens only where she says so, in her words. */
function WithHer({ asked, one, busy, onWrite, onCancel }: WithHerProps) {
  const texts = usePromiseTexts();
  const [words, setWords] = useState('');
  const [dueOn, setDueOn] = useState(one.dueOn);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onWrite(asked === 'moved' ? { kind: asked, dueOn, words } : { kind: asked, words });
  };
  return (
    <form onSubmit={submit} aria-label={asked === 'moved' ? texts.move : texts.takeBack}>
      <Stack gap="xs" mt={6}>
        {asked === 'moved' && (
          <TextInput
            type="date"
            label={texts.newDay}
            required
            value={dueOn}
            onChange={(event) => setDueOn(event.currentTarget.value)}
          />
        )}
        <Textarea
          label={texts.sheSaid}
          description={asked === 'moved' ? texts.onlyWithHer : texts.onlyByHer}
          required
          autosize
          minRows={2}
          maxLength={2_000}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Group gap={8}>
          <Button type="submit" size="sm" loading={busy}>
            {texts.write}
          </Button>
          <Cancel onCancel={onCancel} />
        </Group>
      </Stack>
    </form>
  );
}

function Cancel({ onCancel }: { onCancel: () => void }) {
  const { shell } = useTexts();
  return (
    <Button size="sm" variant="default" onClick={onCancel}>
      {shell.cancel}
    </Button>
  );
}
