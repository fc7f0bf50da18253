import { useState } from 'react';
import { request } from '../api/request';
import type { StoreRow } from '../api/stores';
import { useAct } from '../api/use-act';
import { AskModal } from '../shell/ask-modal';
import { useTexts } from '../texts/texts-provider';
import { StoreFields, type StoreInput } from './store-fields';

export function EditStore({ store, onClose }: { store: StoreRow; onClose: () => void }) {
  const texts = useTexts();
  const [input, setInput] = useState<StoreInput>(store);
  const { code, name, setting, timeZone, language, address, latitude, longitude, openedOn } = input;
  const body = { code, name, setting, timeZone, language, address, latitude, longitude, openedOn };
  const save = useAct(() => request('PATCH', `/stores/${store.id}`, { body }), { stale: ['/stores'], then: onClose });
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
