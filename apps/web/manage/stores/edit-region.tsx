import type { Body, RegionOfStores } from '#api';
import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { All } from '../api/all';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { AskModal } from '../shell/asking/ask-modal';
import { useTexts } from '../texts/texts-provider';

interface Props {
  edited: { region: RegionOfStores } | { parentId: string | null };
  regions: RegionOfStores[];
  onClose: () => void;
}

/** A region being added, or one being renamed or moved in the tree. */
export function EditRegion({ edited, regions, onClose }: Props) {
  const { stores: texts, shell } = useTexts();
  const region = 'region' in edited ? edited.region : null;
  const [name, setName] = useState(region?.name ?? '');
  const [parentId, setParentId] = useState('region' in edited ? edited.region.parentId : edited.parentId);
  const body = { name, parentId } satisfies All<Body<'post', '/api/regions'>>;
  const save = useAct(() => (region ? api.patch(`/regions/${region.id}`, body) : api.post('/regions', body)), {
    stale: ['/regions', '/stores'],
    then: onClose,
  });
  return (
    <AskModal
      title={region ? texts.editRegion : texts.addRegion}
      confirm={shell.save}
      onClose={onClose}
      onConfirm={() => save.mutate(undefined)}
      busy={save.isPending}
      problem={save.error}
    >
      <TextInput
        label={texts.fields.name}
        required
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label={texts.within}
        value={parentId ?? ''}
        data={[
          { value: '', label: texts.topLevel },
          ...regions.filter(({ id }) => id !== region?.id).map((one) => ({ value: one.id, label: one.name })),
        ]}
        onChange={(event) => setParentId(event.currentTarget.value || null)}
      />
    </AskModal>
  );
}
