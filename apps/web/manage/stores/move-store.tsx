import type { Store } from '#api';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { todayIn } from '../dashboards/filter/period';
import { AskModal } from '../shell/asking/ask-modal';
import { useTexts } from '../texts/texts-provider';
import { RegionField } from './store-fields';

/** To another region from a day on; what was answered before stays with the old one. */
export function MoveStore({ store, onClose }: { store: Store; onClose: () => void }) {
  const { stores: texts } = useTexts();
  const [regionId, setRegionId] = useState<string | null | undefined>(store.regionId);
  const [from, setFrom] = useState(() => todayIn(store.timeZone));
  const move = useAct(() => api.post(`/stores/${store.id}/move`, { regionId, from }), {
    stale: ['/stores', '/regions', '/dashboards'],
    then: onClose,
  });
  return (
    <AskModal
      title={texts.moveTitle(store.name)}
      confirm={texts.move}
      onClose={onClose}
      onConfirm={() => move.mutate(undefined)}
      busy={move.isPending}
      problem={move.error}
    >
      <p style={{ margin: 0 }}>{texts.moveWhat}</p>
      <RegionField label={texts.moveTo} value={regionId} onChange={setRegionId} />
      <TextInput
        type="date"
        required
        label={texts.moveFrom}
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
    </AskModal>
  );
}
