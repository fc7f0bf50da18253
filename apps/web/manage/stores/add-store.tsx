import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useMe } from '../session/use-me';
import { AskModal } from '../shell/asking/ask-modal';
import { isLanguage } from '../texts/language';
import { useTexts } from '../texts/texts-provider';
import { StoreFields, type StoreInput } from './store-fields';

export function AddStore({ onClose }: { onClose: () => void }) {
  const texts = useTexts();
  const navigate = useNavigate();
  const { timeZone, language: spoken } = useMe().organisation;
  const language = isLanguage(spoken) ? spoken : 'en';
  const [input, setInput] = useState<StoreInput>({ code: '', name: '', setting: 'store', timeZone, language });
  const add = useAct(() => api.post('/stores', input), {
    stale: ['/stores', '/regions'],
    then: ({ id }) => void navigate(`/stores/${id}`),
  });
  return (
    <AskModal
      title={texts.stores.add}
      confirm={texts.shell.add}
      size="lg"
      onClose={onClose}
      onConfirm={() => add.mutate(undefined)}
      busy={add.isPending}
      problem={add.error}
    >
      <StoreFields value={input} onChange={(part) => setInput((before) => ({ ...before, ...part }))} />
    </AskModal>
  );
}
