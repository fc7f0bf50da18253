import type { Store } from '#api';
import { useState } from 'react';
import { api } from '../api/api';
import { changesOf } from '../api/changes-of';
import { useAct } from '../api/use-act';
import { AskModal } from '../shell/asking/ask-modal';
import { useTexts } from '../texts/texts-provider';
import { StoreFields, type StoreInput } from './store-fields';

export function EditStore({ store, onClose }: { store: Store; onClose: () => void }) {
  const texts = useTexts();
  const [start] = useState<StoreInput>(store);
  const [input, setInput] = useState(start);
  const save = useAct(() => api.patch(`/stores/${store.id}`, changesOf(start, input)), {
    stale: ['/stores'],
    then: onClose,
  });
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
      <StoreFields
        value={input}
        without={['regionId']}
        onChange={(part) => setInput((before) => ({ ...before, ...part }))}
      />
    </AskModal>
  );
}
