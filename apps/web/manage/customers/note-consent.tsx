import type { CallConsent } from '#api';
import { Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { AskModal } from '../shell/asking/ask-modal';
import { useTexts } from '../texts/texts-provider';
import { useToday } from '../session/use-today';

interface Props {
  customerId: string;
  channel: CallConsent['channel'];
  onClose: () => void;
}

/** The day’s noon, which is on the same day by nearly every clock; of today the moment. */
const momentOn = (day: string) => new Date(Math.min(Date.parse(`${day}T12:00:00Z`), Date.now())).toISOString();

/** Notes that a customer agreed to mails or calls: on which day, in which words, where. */
export function NoteConsent({ customerId, channel, onClose }: Props) {
  const { callsAgreed: texts } = useTexts().customers;
  const today = useToday();
  const [day, setDay] = useState(today);
  const [wording, setWording] = useState('');
  const [source, setSource] = useState('');
  const note = useAct(
    () => api.put(`/customers/${customerId}/call-consents`, { channel, givenAt: momentOn(day), wording, source }),
    { stale: ['/customers'], then: onClose },
  );
  return (
    <AskModal
      title={texts.noteOf(texts.channels[channel])}
      confirm={texts.note}
      onClose={onClose}
      onConfirm={() => note.mutate(undefined)}
      busy={note.isPending}
      problem={note.error}
    >
      <Stack>
        <TextInput
          type="date"
          label={texts.day}
          required
          max={today}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <Textarea
          label={texts.wording}
          description={texts.wordingHint}
          required
          minLength={10}
          maxLength={2000}
          autosize
          minRows={3}
          value={wording}
          onChange={(event) => setWording(event.currentTarget.value)}
        />
        <TextInput
          label={texts.source}
          description={texts.sourceHint}
          required
          maxLength={200}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
      </Stack>
    </AskModal>
  );
}
