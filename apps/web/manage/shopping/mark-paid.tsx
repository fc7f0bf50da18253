import { Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { request } from '../api/request';
import { useAct } from '../api/use-act';
import { AskModal } from '../shell/ask-modal';
import { useTexts } from '../texts/texts-provider';

interface Props {
  visitIds: string[];
  onClose: () => void;
  onDone: () => void;
}

/** Says on which day chosen visits were paid. */
export function MarkPaid({ visitIds, onClose, onDone }: Props) {
  const texts = useTexts().shopping.pay;
  const [paidOn, setPaidOn] = useState(() => new Date().toISOString().slice(0, 10));
  const mark = useAct(() => request('POST', '/pay/paid', { body: { visitIds, paidOn } }), {
    stale: ['/pay', '/reviews'],
    then: onDone,
  });
  return (
    <AskModal
      title={texts.markTitle}
      confirm={texts.markPaid(visitIds.length)}
      onConfirm={() => mark.mutate(undefined)}
      onClose={onClose}
      busy={mark.isPending}
      problem={mark.error}
    >
      <Stack>
        <p style={{ margin: 0 }}>{texts.markWhat}</p>
        <TextInput
          type="date"
          label={texts.paidOn}
          required
          value={paidOn}
          onChange={(event) => setPaidOn(event.currentTarget.value)}
        />
      </Stack>
    </AskModal>
  );
}
