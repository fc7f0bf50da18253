import type { Store } from '#api';
import { useState } from 'react';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { AskModal } from '../shell/asking/ask-modal';
import { useTexts } from '../texts/texts-provider';
import { StoreFields, type StoreInput } from './store-fields';

export function EditStore({ store, onClose }: { store: Store; onClose: () => void }) {
  const texts = useTexts();
  const [input, setInput] = useState<StoreInput>(store);
  const { code, name, setting, timeZone, language, address, latitude, longitude, openedOn } = input;
  const body = { code, name, setting, timeZone, language, address, latitude, longitude, openedOn };
  const save = useAct(() => api.patch(`/stores/${store.id}`, body), { stale: ['/stores'], then: onClose });
  return (
    <AskModal
      title={texts.stores.edit}
      confirm={texts.shell.save}
      size="lg"
      onClose={onClose}
      onConfirm={() => save.mutate(undefined)}
      busy={save.isPending}
      problem={save.error}
    >
      <StoreFields value={input} onChange={(part) => setInput((before) => ({ ...before, ...part }))} />
    </AskModal>
  );
}
