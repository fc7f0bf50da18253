import type { CallingOutcome, UnsettledCalling } from '#api';
import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { AskModal } from '../shell/asking/ask-modal';
import { useTexts } from '../texts/texts-provider';

/** A supervisor says how a call ended whose interviewer is gone. */
export function SettleCalling({ calling, onClose }: { calling: UnsettledCalling; onClose: () => void }) {
  const { phone: texts, customers } = useTexts();
  const outcomes = Object.keys(texts.outcomes) as CallingOutcome[];
  const [outcome, setOutcome] = useState<CallingOutcome>('no_answer');
  const [at, setAt] = useState('');
  const settle = useAct(
    () =>
      api.post(`/calling-queue/${calling.id}/settle`, {
        outcome,
        ...(outcome === 'appointment' ? { appointment: { at } } : {}),
      }),
    { stale: ['/calling-queue', '/fieldwork'], then: onClose },
  );
  return (
    <AskModal
      title={`${texts.settle}: ${calling.customer ?? customers.nameless}`}
      confirm={texts.settle}
      onConfirm={() => settle.mutate(undefined)}
      onClose={onClose}
      busy={settle.isPending}
      problem={settle.error}
    >
      <Stack>
        <p style={{ margin: 0 }}>{texts.settleWhat}</p>
        <NativeSelect
          label={texts.outcome}
          value={outcome}
          data={outcomes.map((value) => ({ value, label: texts.outcomes[value] }))}
          onChange={(event) => setOutcome(outcomes.find((each) => each === event.currentTarget.value) ?? 'no_answer')}
        />
        {outcome === 'appointment' && (
          <TextInput
            type="datetime-local"
            required
            label={texts.at}
            value={at}
            onChange={(event) => setAt(event.currentTarget.value.slice(0, 16))}
          />
        )}
      </Stack>
    </AskModal>
  );
}
