import type { CallConsent } from '#api';
import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import { AskModal } from '../shell/asking/ask-modal';
import { Card } from '../shell/card';
import { Facts } from '../shell/facts';
import { Loaded } from '../shell/loaded';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import classes from './calls-agreed.module.css';
import { NoteConsent } from './note-consent';

type Channel = CallConsent['channel'];
const channels: readonly Channel[] = ['email', 'phone', 'automated_call'];

/** Which mails and calls a customer agreed to: when, in which words, where; and what was taken back. */
export function CallsAgreed({ customerId }: { customerId: string }) {
  const { callsAgreed: texts } = useTexts().customers;
  const consents = useRead(`/customers/${customerId}/call-consents`);
  return (
    <Card title={texts.title} lead={texts.lead}>
      <Loaded of={consents}>
        {({ items }) => (
          <Facts
            facts={channels.map((channel): [string, ReactNode] => [
              texts.channels[channel],
              <OfChannel
                key={channel}
                customerId={customerId}
                channel={channel}
                consents={items.filter((each) => each.channel === channel)}
              />,
            ])}
          />
        )}
      </Loaded>
    </Card>
  );
}

interface OfChannelProps {
  customerId: string;
  channel: Channel;
  /** The newest first. */
  consents: CallConsent[];
}

function OfChannel({ customerId, channel, consents }: OfChannelProps) {
  const { callsAgreed: texts } = useTexts().customers;
  const format = useFormat();
  const may = useMay();
  const [asked, ask] = useState<'note' | 'takeBack' | null>(null);
  const standing = consents.find(({ takenBackAt }) => takenBackAt === null);
  const takenBack = consents.find(({ takenBackAt }) => takenBackAt !== null);
  return (
    <div className={classes.channel}>
      <span>{standing ? texts.agreedOn(format.day(standing.givenAt.slice(0, 10))) : texts.notAgreed}</span>
      {standing && <q className={classes.wording}>{standing.wording}</q>}
      {standing && <span className="quiet">{standing.source ? texts.at(standing.source) : texts.unknownSource}</span>}
      {!standing && takenBack?.takenBackAt && (
        <span className="quiet">{texts.takenBackOn(format.day(takenBack.takenBackAt.slice(0, 10)))}</span>
      )}
      {may('customers.change') && (
        <div className={classes.acts}>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={texts.noteOf(texts.channels[channel])}
            onClick={() => ask('note')}
          >
            {texts.note}
          </Button>
          {standing && (
            <Button
              size="compact-sm"
              variant="subtle"
              color="ember"
              aria-label={texts.takeBackOf(texts.channels[channel])}
              onClick={() => ask('takeBack')}
            >
              {texts.takeBack}
            </Button>
          )}
        </div>
      )}
      {asked === 'note' && <NoteConsent customerId={customerId} channel={channel} onClose={() => ask(null)} />}
      {asked === 'takeBack' && <TakeBack customerId={customerId} channel={channel} onClose={() => ask(null)} />}
    </div>
  );
}

function TakeBack({ customerId, channel, onClose }: { customerId: string; channel: Channel; onClose: () => void }) {
  const { callsAgreed: texts } = useTexts().customers;
  const act = useAct(() => api.post(`/customers/${customerId}/call-consents/take-back`, { channel }), {
    stale: ['/customers'],
    then: onClose,
  });
  return (
    <AskModal
      title={texts.takeBackOf(texts.channels[channel])}
      confirm={texts.takeBack}
      grave
      onClose={onClose}
      onConfirm={() => act.mutate(undefined)}
      busy={act.isPending}
      problem={act.error}
    >
      <p style={{ margin: 0 }}>{texts.takeBackWhat}</p>
    </AskModal>
  );
}
