import type { TelephoneCall } from '#api';
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { Card } from '../shell/card';
import { Refusal } from '../shell/asking/refusal';
import { useTexts } from '../texts/texts-provider';
import { useReadAloud } from './read-aloud';
import classes from './telephone.module.css';

type Does = 'answer' | 'machine' | 'busy' | 'hang_up' | 'say_nothing';
type Handling = { does: Does } | { does: 'press'; keys: string };

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];

/** One telephone: what is heard, and what may be done with it now. */
export function Handset({ call, isRead }: { call: TelephoneCall; isRead: boolean }) {
  const { telephone: texts } = useTexts();
  const handle = useAct((handling: Handling) => api.post(`/telephone/calls/${call.sid}`, handling), {
    stale: ['/telephone/calls'],
  });
  const isAnswered = call.status === 'in-progress';
  const says = (does: Does, color?: string) => (
    <Button
      key={does}
      variant={does === 'answer' ? 'filled' : 'default'}
      onClick={() => handle.mutate({ does })}
      {...(color === undefined ? {} : { color })}
    >
      {texts.does[does]}
    </Button>
  );
  useReadAloud(call.heard, isRead && isAnswered);
  return (
    <Card title={call.to} lead={texts.statuses[call.status]}>
      {call.status === 'ringing' && (
        <div className={classes.acts}>
          {says('answer')}
          {says('busy')}
          {says('machine')}
          <p className="quiet">{texts.letRing}</p>
        </div>
      )}
      <Transcript heard={call.heard} />
      {isAnswered && (
        <div className={classes.acts}>
          <div className={classes.keys} role="group" aria-label={texts.keys}>
            {keys.map((key) => (
              <Button
                key={key}
                variant="default"
                size="lg"
                aria-label={texts.key(key)}
                onClick={() => handle.mutate({ does: 'press', keys: key })}
              >
                {key}
              </Button>
            ))}
          </div>
          {says('say_nothing')}
          {says('hang_up', 'red')}
        </div>
      )}
      {handle.error && <Refusal problem={handle.error} />}
    </Card>
  );
}

function Transcript({ heard }: Pick<TelephoneCall, 'heard'>) {
  const { telephone: texts } = useTexts();
  const list = useRef<HTMLOListElement>(null);
  // Newer browsers answer a scroll with a promise, which is no way to undo an effect.
  useEffect(() => void list.current?.scrollTo({ top: list.current.scrollHeight }), [heard.length]);
  if (heard.length === 0) return <p className="quiet">{texts.nothingHeard}</p>;
  return (
    <ol ref={list} className={classes.heard} aria-label={texts.transcript} aria-live="polite" tabIndex={0}>
      {heard.map(({ at, kind, text, language }, index) => (
        <li key={`${at}${index}`} className={classes[kind]} lang={language ?? undefined}>
          {kind === 'pressed' ? texts.pressed(text) : kind === 'played' ? <Played address={text} /> : text}
        </li>
      ))}
    </ol>
  );
}

/** Heard at this address, whatever the public one is. */
function Played({ address }: { address: string }) {
  const { telephone: texts } = useTexts();
  return (
    <a href={new URL(address).pathname} target="_blank" rel="noreferrer">
      {texts.played}
    </a>
  );
}
