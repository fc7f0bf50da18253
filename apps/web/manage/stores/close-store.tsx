import type { Store } from '#api';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { todayIn } from '../dashboards/filter/period';
import { AskModal } from '../shell/asking/ask-modal';
import { useTexts } from '../texts/texts-provider';

export function CloseStore({ store, onClose }: { store: Store; onClose: () => void }) {
  const { stores: texts } = useTexts();
  const [on, setOn] = useState(() => todayIn(store.timeZone));
  const close = useAct(() => api.post(`/stores/${store.id}/close`, { on }), {
    stale: ['/stores'],
    then: onClose,
  });
  return (
    <AskModal
      title={texts.closeTitle(store.name)}
      confirm={texts.close}
      onClose={onClose}
      onConfirm={() => close.mutate(undefined)}
      busy={close.isPending}
      problem={close.error}
    >
      <p style={{ margin: 0 }}>{texts.closeWhat}</p>
      <TextInput
        type="date"
        required
        label={texts.closeOn}
        value={on}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
    </AskModal>
  );
}
