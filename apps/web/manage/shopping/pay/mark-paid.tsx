import type { PayRow } from '#api';
import { Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { AskModal } from '../../shell/asking/ask-modal';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import { Refused } from '../refused';
import { sumsOf } from './statement';
import { useToday } from '../../session/use-today';

interface Props {
  rows: PayRow[];
  onClose: () => void;
  onDone: () => void;
}

/** Says on which day chosen visits were paid. */
export function MarkPaid({ rows, onClose, onDone }: Props) {
  const texts = useTexts().shopping.pay;
  const [paidOn, setPaidOn] = useState(useToday());
  const format = useFormat();
  const visitIds = rows.map(({ visitId }) => visitId);
  const amounts = Object.fromEntries(rows.map(({ visitId, fee, reimbursement }) => [visitId, fee + reimbursement]));
  const mark = useAct(() => api.post('/pay/paid', { visitIds, paidOn, amounts }), {
    stale: ['/pay', '/reviews'],
    then: onDone,
  });
  return (
    <AskModal
      title={texts.markTitle}
      confirm={texts.markPaid(visitIds.length)}
      onConfirm={() => (visitIds.length === 0 ? onClose() : mark.mutate(undefined))}
      onClose={onClose}
      busy={mark.isPending}
    >
      <Stack>
        <p style={{ margin: 0 }}>
          <strong className="num">{sumsOf(rows, format.number)}</strong>. {texts.markWhat}
        </p>
        <TextInput
          type="date"
          label={texts.paidOn}
          required
          value={paidOn}
          onChange={(event) => setPaidOn(event.currentTarget.value)}
        />
        <Refused problem={mark.error} />
      </Stack>
    </AskModal>
  );
}
