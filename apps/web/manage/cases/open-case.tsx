import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useAll } from '../api/use-all';
import { AskModal } from '../shell/asking/ask-modal';
import { useCaseTexts } from '../texts/cases/load-case-texts';

/** A case opened by hand, of whoever said something that is to be put right. */
export function OpenCase({ onClose }: { onClose: () => void }) {
  const texts = useCaseTexts();
  const go = useNavigate();
  const stores = useAll('/stores', { open: 'true' }).data ?? [];
  const [chosen, setStore] = useState<string | null>(null);
  const [caller, setCaller] = useState('');
  const [words, setWords] = useState('');
  const storeId = chosen ?? stores[0]?.id ?? null;
  const open = useAct(() => api.post('/cases', { storeId: storeId || null, caller: caller.trim() || null, words }), {
    stale: ['/cases'],
    then: ({ id }) => void go(`/cases/${id}`),
  });
  return (
    <AskModal
      title={texts.openOne}
      confirm={texts.openOne}
      onClose={onClose}
      onConfirm={() => open.mutate(undefined)}
      busy={open.isPending}
      problem={open.error}
    >
      <p style={{ margin: 0 }}>{texts.openOneLead}</p>
      <NativeSelect
        label={texts.where}
        value={storeId ?? ''}
        data={[...stores.map(({ id, name }) => ({ value: id, label: name })), { value: '', label: texts.desk }]}
        onChange={(event) => setStore(event.currentTarget.value)}
      />
      <TextInput
        label={texts.caller}
        maxLength={200}
        value={caller}
        onChange={(event) => setCaller(event.currentTarget.value)}
      />
      <Textarea
        label={texts.said}
        required
        autosize
        minRows={3}
        maxLength={5_000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
    </AskModal>
  );
}
