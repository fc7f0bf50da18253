import type { Body, Person, Role } from '#api';
import { MultiSelect, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api/api';
import type { All } from '../api/all';
import { changesOf } from '../api/changes-of';
import { useAct } from '../api/use-act';
import { useAll } from '../api/use-all';
import { useRead } from '../api/use-read';
import { useMe } from '../session/use-me';
import { AskModal } from '../shell/asking/ask-modal';
import { languageNames, languages } from '../texts/language';
import { useTexts } from '../texts/texts-provider';
import { roles } from './roles';

const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });

/** Invites a person, or changes what one may do and see. */
export function EditPerson({ person, onClose }: { person: Person | null; onClose: () => void }) {
  const texts = useTexts();
  const { language } = useMe().organisation;
  const [start] = useState({
    name: person?.name ?? '',
    email: person?.email ?? '',
    role: person?.role ?? ('analyst' as Role),
    language,
    status: person?.status ?? 'invited',
    regionIds: person?.regionIds ?? [],
    storeIds: person?.storeIds ?? [],
  });
  const [input, setInput] = useState(start);
  const set = (part: Partial<typeof input>) => setInput((before) => ({ ...before, ...part }));
  const save = useAct(
    () => {
      if (person) return api.patch(`/people/${person.id}`, changesOf(start, input));
      const { status: _, ...invited } = input;
      return api.post('/people', invited satisfies All<Body<'post', '/api/people'>>);
    },
    { stale: ['/people'], then: onClose },
  );
  return (
    <AskModal
      title={person ? person.name : texts.people.invite}
      confirm={person ? texts.shell.save : texts.people.sendInvitation}
      onClose={onClose}
      onConfirm={() => save.mutate(undefined)}
      busy={save.isPending}
      problem={save.error}
    >
      <Stack>
        <TextInput
          label={texts.people.name}
          required
          value={input.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <TextInput
          label={texts.access.email}
          type="email"
          required
          readOnly={person !== null}
          value={input.email}
          onChange={(event) => set({ email: event.currentTarget.value })}
        />
        <NativeSelect
          label={texts.people.role}
          value={input.role}
          data={roles.map((value) => ({ value, label: texts.roles[value] }))}
          onChange={(event) => {
            const role = roles.find((one) => one === event.currentTarget.value);
            if (role) set({ role });
          }}
        />
        <ScopeFields role={input.role} regionIds={input.regionIds} storeIds={input.storeIds} onChange={set} />
        {!person && (
          <NativeSelect
            label={texts.shell.language}
            value={input.language}
            data={languages.map((value) => ({ value, label: languageNames[value] }))}
            onChange={(event) => set({ language: event.currentTarget.value })}
          />
        )}
        {person && person.status !== 'invited' && (
          <NativeSelect
            label={texts.people.state}
            value={input.status}
            data={(['active', 'deactivated'] as const).map((value) => ({ value, label: texts.people.states[value] }))}
            onChange={(event) => set({ status: event.currentTarget.value === 'active' ? 'active' : 'deactivated' })}
          />
        )}
      </Stack>
    </AskModal>
  );
}

interface ScopeProps {
  role: Role;
  regionIds: string[];
  storeIds: string[];
  onChange: (part: { regionIds?: string[]; storeIds?: string[] }) => void;
}

function ScopeFields({ role, regionIds, storeIds, onChange }: ScopeProps) {
  const texts = useTexts();
  const regions = useRead('/regions').data?.items ?? [];
  const stores = useAll('/stores').data ?? [];
  if (role === 'region_manager')
    return (
      <MultiSelect
        label={texts.people.regions}
        searchable
        data={regions.map(named)}
        value={regionIds}
        onChange={(ids) => onChange({ regionIds: ids })}
      />
    );

  if (role !== 'store_manager') return null;
  return (
    <MultiSelect
      label={texts.people.stores}
      searchable
      data={stores.map(named)}
      value={storeIds}
      onChange={(ids) => onChange({ storeIds: ids })}
    />
  );
}
